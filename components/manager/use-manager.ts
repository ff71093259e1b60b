import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/interface-text';
import type { CataloguePack } from '../../utils/packs/shipped/catalogue';
import { proposedDraft } from '../../utils/people/draft/person-draft';
import type { Person } from '../../utils/people/person';
import type { ToastMessage } from '../parts/Toast';
import {
  type ManagedPack,
  type ManagedPerson,
  type ManagerServices,
  reasonOf,
} from './manager-services';
import { type ManagerEvent, type ManagerState, nextState, openingState } from './manager-state';

/** People listed at a time. */
const PAGE = 50;

/** The services, the state, and the way to change it, which the actions work with. */
interface ActionContext {
  readonly services: ManagerServices;
  readonly send: (event: ManagerEvent) => void;
  /** The state as it is when an action goes on, not as it was when it began. */
  readonly current: () => ManagerState;
}

/** The reader's actions in the manager. */
export type ManagerActions = ReturnType<typeof managerActions>;

/** Binds the actions; what fails is told as a toast. */
export function managerActions({ services, send, current }: ActionContext) {
  const tell = (key: MessageKey, name: string, undo?: () => void) => {
    const toast = { text: services.t(key, [name]), ...(undo && { undo }) };
    send({ type: 'toast-shown', toast });
  };
  const attempt = (action: () => Promise<void>) =>
    void action().catch((error: unknown) => tell('manager_failed', reasonOf(error)));
  const shown = () => current().people?.lines.length ?? 0;

  const list = async (limit: number) => {
    const { query } = current();
    const people = await services.list({ offset: 0, limit, query });
    send({ type: 'people-listed', query, people });
  };
  const refresh = () => list(Math.max(PAGE, shown()));
  const showMore = async () => {
    const { query } = current();
    const people = await services.list({ offset: shown(), limit: PAGE, query });
    send({ type: 'more-listed', query, people });
  };
  const undo = async (putBack: () => Promise<void>, name: string) => {
    await putBack();
    tell('manager_restored', name);
    await refresh();
  };
  const remove = async ({ id, person, origin }: ManagedPerson) => {
    const putBack = await services.remove(id);
    const key = origin === 'own' ? 'manager_deleted' : 'manager_reverted';
    tell(key, person.name, putBack ? () => attempt(() => undo(putBack, person.name)) : undefined);
    await refresh();
  };

  const listPacks = async () => send({ type: 'packs-listed', packs: await services.packs() });
  const refreshAll = async () => void (await Promise.all([refresh(), listPacks()]));

  return {
    list: () => attempt(() => list(PAGE)),
    listPacks: () => attempt(listPacks),
    /** After packs have changed. */
    refresh: () => attempt(refreshAll),
    showMore: () => attempt(showMore),
    remove: (line: ManagedPerson) => attempt(() => remove(line)),
    /** Rejects where it could not be saved; the form says so and stays. */
    save: async (person: Person) => {
      await services.save(person);
      send({ type: 'form-closed' });
      tell('manager_saved', person.name);
      attempt(refresh);
    },
    /** Resolves once the pack is there, or it has been said why not. */
    addPack: async ({ id, title }: CataloguePack) => {
      try {
        await services.shipped.add(id);
        tell('pack_added', title);
      } catch (error) {
        tell('manager_failed', reasonOf(error));
      }
      attempt(refreshAll);
    },
    removePack: ({ id, title }: ManagedPack) =>
      attempt(async () => {
        await services.shipped.remove(id);
        tell('pack_removed', title);
        await refreshAll();
      }),
    /** Rejects where they could not be brought back. */
    bringBack: async () => {
      const people = await services.notices.bringBack();
      tell('care_brought_back', services.numberText(people));
      attempt(refresh);
    },
    /** Rejects where no new database could be begun. */
    beginAnew: async () => {
      await services.notices.beginAnew();
      attempt(refreshAll);
    },
    /** Opens the form for somebody; nobody by that id: says so. */
    openForm: (id: string) =>
      attempt(async () => {
        const line = await services.find(id);
        if (line) send({ type: 'form-opened', form: line });
        else send({ type: 'toast-shown', toast: { text: services.t('card_person_absent') } });
      }),
    showToast: (toast: ToastMessage) => send({ type: 'toast-shown', toast }),
    endToast: () => send({ type: 'toast-over' }),
  };
}

/** From the last key to the search, in ms: a fast typist's keys come closer than this. */
const SEARCH_PAUSE = 60;

/** The form that the page's address asks for, with what it says filled in; null: none. */
function formFor({ openedFor, today, dateText }: ManagerServices): ManagerState['form'] {
  const { add } = openedFor;
  if (!add) return null;
  const { url = '', title = '', day = null } = add.source ?? {};
  // A source has no field for the day it speaks of: it stands with the title, as in a footnote.
  const dated = [title, day === null ? '' : dateText(day)].filter((part) => part !== '').join(', ');
  return { proposed: proposedDraft(today, add.name, { url, title: dated }) };
}

/** The manager's state, kept by its services, and what a reader can do. */
export function useManager(services: ManagerServices) {
  const [state, send] = useReducer(nextState, {
    ...openingState,
    query: services.openedFor.query,
    form: formFor(services),
  });
  const latest = useRef(state);
  latest.current = state;
  const actions = useMemo(
    () => managerActions({ services, send, current: () => latest.current }),
    [services],
  );
  useEffect(() => actions.listPacks(), [actions]);
  const { query } = state;
  useEffect(() => {
    // The first list is not waited for; `query` is read by the action.
    const timer = setTimeout(actions.list, query === '' ? 0 : SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [query, actions]);
  return { state, send, actions };
}

/** Opens the form once where the page's address asks for a fact to be corrected. */
export function useFactToCorrect(
  { factToCorrect }: Pick<ManagerServices, 'factToCorrect'>,
  { openForm }: Pick<ManagerActions, 'openForm'>,
): void {
  const id = factToCorrect?.personId;
  useEffect(() => {
    if (id !== undefined) openForm(id);
  }, [id, openForm]);
}
