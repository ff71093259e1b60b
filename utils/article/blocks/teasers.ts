import { MAX_LINKED_NAME, MIN_STANDFIRST } from '../constants';
import { localNameOf, parentElementOf } from '../dom/read-node';
import { visibleLength } from '../dom/visible-text';

/**
 * Links to other stories: in an article all of them are passed over, but for the names it links; on
 * home, section and search pages, which are made of them, those without a text of their own.
 */
export type Teasers = 'none' | 'with-text';

/** Whether a block that is all link is to be left out. */
export function isSkippedTeaser(element: Element, text: string, kept: Teasers): boolean {
  return kept === 'none' ? text.length > MAX_LINKED_NAME : !standsOverText(element, text);
}

/** Levels from a headline to the box of its story, where that is no element of its own. */
const LEVELS = 3;
const STORIES: ReadonlySet<string> = new Set(['article', 'li', 'main', 'body']);

/** Whether the story a headline belongs to says more than the headline. */
function standsOverText(headline: Element, text: string): boolean {
  const enough = text.length + MIN_STANDFIRST;
  let at: Element | null = headline;
  for (let level = 0; level <= LEVELS && at !== null; level++) {
    if (localNameOf(at) === 'main' || localNameOf(at) === 'body') return false;
    if (visibleLength(at, enough) >= enough) return true;
    if (STORIES.has(localNameOf(at))) return false;
    at = parentElementOf(at);
  }
  return false;
}
