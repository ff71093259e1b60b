import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/messages';
import type { Person } from '../../utils/people/person';
import type { ManagedPerson, ManagerServices } from './manager-services';
import { nextState, openingState } from './manager-state';

/** People listed at a time. */
const PAGE = 50;

/** From the last key to the search, in ms: a fast typist's keys come closer than this. */
const SEARCH_PAUSE = 60;

/** The manager's state, kept by its services, and what a reader can do. */
export function useManager(services: ManagerServices) {
  const [state, send] = useReducer(nextState, openingState);
  const { t, list } = services;
  const query = state.query;
  const shown = state.people?.lines.length ?? 0;
  // What is undone or saved later must list what the reader then looks at, not what was before.
  const latest = useRef({ query, shown });
  latest.current = { query, shown };

  const tell = (key: MessageKey, name: string, undo?: () => void) =>
    send({ type: 'notice-given', notice: { text: t(key, [name]), ...(undo && { undo }) } });
  const attempt = (action: () => Promise<void>) =>
    void action().catch((error: unknown) => tell('manager_failed', reasonOf(error)));

  const listFirst = async (query: string, limit: number) =>
    send({ type: 'people-listed', query, people: await list({ offset: 0, limit, query }) });
  const refresh = () => listFirst(latest.current.query, Math.max(PAGE, latest.current.shown));

  useEffect(() => {
    const timer = setTimeout(
      () => attempt(() => listFirst(query, PAGE)),
      state.people ? SEARCH_PAUSE : 0,
    );
    return () => clearTimeout(timer);
  }, [query]);
  useEffect(() => {
    attempt(async () => send({ type: 'packs-listed', packs: await services.packs() }));
  }, []);

  const showMore = async () => {
    const people = await list({ offset: shown, limit: PAGE, query });
    send({ type: 'more-listed', query, people });
  };
  const save = async (person: Person) => {
    await services.save(person);
    send({ type: 'form-closed' });
    tell('manager_saved', person.name);
    await refresh();
  };
  const restore = async (person: Person) => {
    await services.save(person);
    tell('manager_restored', person.name);
    await refresh();
  };
  const remove = async ({ id, person, origin }: ManagedPerson) => {
    const taken = await services.remove(id);
    const key = origin === 'own' ? 'manager_deleted' : 'manager_reverted';
    tell(key, person.name, taken ? () => attempt(() => restore(taken)) : undefined);
    await refresh();
  };
  return {
    state,
    send,
    showMore: () => attempt(showMore),
    remove: (line: ManagedPerson) => attempt(() => remove(line)),
    /** Rejects where it could not be saved; the form says so and stays. */
    save,
  };
}

/** What an error says of itself; our own calls put it in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
