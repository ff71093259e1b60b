import type { MessageKey } from '../../utils/interface-text';
import type { Person } from '../../utils/people/person';
import type { ManagedPerson, ManagerServices } from './manager-services';
import type { ManagerEvent, ManagerState } from './manager-state';
import { reasonOf } from './reason-of';

/** People listed at a time. */
const PAGE = 50;

/** What the actions work on. */
export interface ActionContext {
  readonly services: ManagerServices;
  readonly send: (event: ManagerEvent) => void;
  /** The state as it is when an action goes on, not as it was when it began. */
  readonly current: () => ManagerState;
}

/** What a reader can do in the manager. */
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

  const listPacks = async () => send({ type: 'packs-listed', packs: await services.packs() });

  return {
    list: () => attempt(() => list(PAGE)),
    listPacks: () => attempt(listPacks),
    /** After packs have changed. */
    refresh: () => attempt(async () => void (await Promise.all([refresh(), listPacks()]))),
    showMore: () => attempt(showMore),
    remove: (line: ManagedPerson) => attempt(() => remove(line)),
    /** Rejects where it could not be saved; the form says so and stays. */
    save: async (person: Person) => {
      await services.save(person);
      send({ type: 'form-closed' });
      tell('manager_saved', person.name);
      attempt(refresh);
    },
    /** Rejects where they could not be brought back. */
    bringBack: async () => {
      const people = await services.notices.bringBack();
      tell('care_brought_back', services.numberText(people));
      attempt(refresh);
    },
    /** Rejects where no new database could be begun. */
    beginAnew: async () => {
      await services.notices.beginAnew();
      attempt(async () => void (await Promise.all([refresh(), listPacks()])));
    },
    endToast: () => send({ type: 'toast-over' }),
  };
}
