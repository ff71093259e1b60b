import type { PageBlock } from '../../article/blocks/page-block';
import type { BlockPlace } from '../marks/shown-marks';
import { isInHeading } from '../marks/surroundings';

/** Whether an element was a heading when it was first asked of: pages are read over and over. */
const headings = new WeakMap<Element, boolean>();

/** The places of blocks given in the order of the page: a heading begins a section. */
export function placesOf(
  blocks: Iterable<readonly [index: number, block: PageBlock]>,
): ReadonlyMap<number, BlockPlace> {
  const places = new Map<number, BlockPlace>();
  let section = 0;
  let heading: Element | null = null;
  for (const [index, { element }] of blocks) {
    // One heading may be of two blocks, as where its line is broken.
    if (!isHeading(element)) heading = null;
    else if (element !== heading) {
      section += 1;
      heading = element;
    }
    places.set(index, { order: places.size, section });
  }
  return places;
}

function isHeading(element: Element): boolean {
  const known = headings.get(element) ?? isInHeading(element);
  headings.set(element, known);
  return known;
}
