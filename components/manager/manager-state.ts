import type { ToastMessage } from '../parts/Toast';
import type { ManagedPack, ManagedPeople, ManagedPerson } from './manager-services';

/** The list, the packs, the open form and the toast, as the manager shows them. */
export interface ManagerState {
  readonly query: string;
  /** null until the first answer. */
  readonly people: ManagedPeople | null;
  readonly packs: readonly ManagedPack[];
  /** The form that is open: for a new person, for one there is, or none. */
  readonly form: 'new' | ManagedPerson | null;
  readonly toast: ToastMessage | null;
}

/** A change to what the manager shows. */
export type ManagerEvent =
  | { readonly type: 'query-typed'; readonly query: string }
  | { readonly type: 'people-listed'; readonly query: string; readonly people: ManagedPeople }
  | { readonly type: 'more-listed'; readonly query: string; readonly people: ManagedPeople }
  | { readonly type: 'packs-listed'; readonly packs: readonly ManagedPack[] }
  | { readonly type: 'form-opened'; readonly form: 'new' | ManagedPerson }
  | { readonly type: 'form-closed' }
  | { readonly type: 'toast-shown'; readonly toast: ToastMessage }
  | { readonly type: 'toast-over' };

/** How the manager opens. */
export const openingState: ManagerState = {
  query: '',
  people: null,
  packs: [],
  form: null,
  toast: null,
};

/** The next state. Answers to a query that is no longer asked change nothing. */
export function nextState(state: ManagerState, event: ManagerEvent): ManagerState {
  switch (event.type) {
    case 'query-typed':
      return { ...state, query: event.query };
    case 'people-listed':
      return event.query === state.query ? { ...state, people: event.people } : state;
    case 'more-listed':
      return event.query === state.query
        ? { ...state, people: append(state, event.people) }
        : state;
    case 'packs-listed':
      return { ...state, packs: event.packs };
    case 'form-opened':
      return { ...state, form: event.form, toast: null };
    case 'form-closed':
      return { ...state, form: null };
    case 'toast-shown':
      return { ...state, toast: event.toast };
    case 'toast-over':
      return { ...state, toast: null };
  }
}

/** A person may have moved to the next page between two answers: each is shown once. */
function append({ people }: ManagerState, more: ManagedPeople): ManagedPeople {
  const shown = people?.lines ?? [];
  const ids = new Set(shown.map(({ id }) => id));
  return { total: more.total, lines: [...shown, ...more.lines.filter(({ id }) => !ids.has(id))] };
}
