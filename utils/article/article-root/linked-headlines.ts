import { LIST_HEADLINES, MAX_LIST_HEADINGS } from '../constants';
import { closestTag, firstOf, holds } from '../dom/element-queries';
import { elementsWithTag } from '../dom/read-node';

const HEADINGS = ['h2', 'h3', 'h4', 'article'];
const LINK: ReadonlySet<string> = new Set(['a']);

/** Whether a page has several linked headlines, as home and section pages of a newspaper have. */
export function hasLinkedHeadlines(body: Element): boolean {
  return HEADINGS.some((tag) => {
    let found = 0;
    for (const heading of firstOf(elementsWithTag(body, tag), MAX_LIST_HEADINGS)) {
      if (holds(heading, 'a') || closestTag(heading, LINK) !== null) found++;
      if (found === LIST_HEADLINES) return true;
    }
    return false;
  });
}
