import type { CardSubject } from '../card/views';
import type { PageHere } from './page-here';
import type { ArticleHere, FoundPerson, FoundPost, PauseHere, Site } from './popup-services';

/** The article, the search, and the way gone on from them, as the popup shows them. */
export interface PopupState {
  /** `null`: we do not run here. */
  readonly article: ArticleHere | 'reading' | null;
  /** The page itself, where `article` is null. */
  readonly page: PageHere | null;
  /** The browser has asked the reader, who said no. */
  readonly isRefused: boolean;
  readonly site: Site | null;
  /** null: not known yet. */
  readonly pause: PauseHere | null;
  readonly query: string;
  /** Answers for `query`; null until they come. */
  readonly found: Found | null;
  /** The views the reader has gone on to from the list, one from another. */
  readonly path: readonly CardSubject[];
  readonly failed: boolean;
}

/** The posts and people a search found. */
export interface Found {
  readonly posts: readonly FoundPost[];
  readonly people: readonly FoundPerson[];
}

/** A change to what the popup shows. */
export type PopupEvent =
  | { readonly type: 'article-read'; readonly article: ArticleHere }
  /** Nothing is known of an article there. */
  | { readonly type: 'page-read'; readonly page: PageHere }
  /** The reader has asked for the page, and nothing is known of it yet. */
  | { readonly type: 'page-asked' }
  | { readonly type: 'refused' }
  | { readonly type: 'site-read'; readonly site: Site }
  | { readonly type: 'pause-read'; readonly pause: PauseHere }
  | { readonly type: 'query-typed'; readonly query: string }
  | { readonly type: 'found'; readonly query: string; readonly found: Found }
  | { readonly type: 'view-opened'; readonly view: CardSubject }
  | { readonly type: 'went-back' }
  | { readonly type: 'call-failed' };

/** How the popup opens. */
export const openingState: PopupState = {
  article: 'reading',
  page: null,
  isRefused: false,
  site: null,
  pause: null,
  query: '',
  found: null,
  path: [],
  failed: false,
};

/** The next state. Answers to a query that is no longer asked change nothing. */
export function nextState(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'article-read':
      return { ...state, article: event.article, page: null };
    case 'page-read':
      return { ...state, article: null, site: null, page: event.page };
    case 'page-asked':
      return { ...state, article: 'reading', isRefused: false, failed: false };
    case 'refused':
      return { ...state, isRefused: true };
    case 'site-read':
      return { ...state, site: event.site };
    case 'pause-read':
      return { ...state, pause: event.pause };
    case 'query-typed':
      return { ...state, query: event.query, found: null, failed: false };
    case 'found':
      return event.query === state.query ? { ...state, found: event.found } : state;
    case 'view-opened':
      return { ...state, path: [...state.path, event.view], failed: false };
    case 'went-back':
      return { ...state, path: state.path.slice(0, -1) };
    case 'call-failed':
      return { ...state, failed: true };
  }
}
