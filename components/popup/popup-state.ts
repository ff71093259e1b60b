import type { Person } from '../../utils/people/person';
import type { ArticleHere, Site } from './popup-services';

/** What the popup shows. */
export interface PopupState {
  /** `null`: we do not run here. */
  readonly article: ArticleHere | 'reading' | null;
  readonly site: Site | null;
  readonly query: string;
  /** Answers for `query`; null until they come. */
  readonly found: readonly Person[] | null;
  readonly chosen: Person | null;
  readonly failed: boolean;
}

/** What happens to the popup. */
export type PopupEvent =
  | { readonly type: 'article-read'; readonly article: ArticleHere | null }
  | { readonly type: 'site-read'; readonly site: Site }
  | { readonly type: 'query-typed'; readonly query: string }
  | { readonly type: 'people-found'; readonly query: string; readonly people: readonly Person[] }
  | { readonly type: 'person-chosen'; readonly person: Person }
  | { readonly type: 'went-back' }
  | { readonly type: 'call-failed' };

/** How the popup opens. */
export const openingState: PopupState = {
  article: 'reading',
  site: null,
  query: '',
  found: null,
  chosen: null,
  failed: false,
};

/** The next state. Answers to a query that is no longer asked change nothing. */
export function nextState(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'article-read':
      return { ...state, article: event.article };
    case 'site-read':
      return { ...state, site: event.site };
    case 'query-typed':
      return { ...state, query: event.query, found: null, failed: false };
    case 'people-found':
      return event.query === state.query ? { ...state, found: event.people } : state;
    case 'person-chosen':
      return { ...state, chosen: event.person, failed: false };
    case 'went-back':
      return { ...state, chosen: null };
    case 'call-failed':
      return { ...state, failed: true };
  }
}
