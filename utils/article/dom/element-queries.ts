import { attributeOf, elementsWithTag, localNameOf, parentElementOf } from './read-node';
/** Whether an element holds at least `count` elements of a tag. Stops at the last one needed. */
export function holds(element: Element, tag: string, count = 1): boolean {
  return elementsWithTag(element, tag)[count - 1] !== undefined;
}

/** The first elements in an element, at most `limit`. */
export function elementsIn(element: Element, limit: number): Element[] {
  return firstOf(elementsWithTag(element, '*'), limit);
}

/** The nearest element, from this one up, whose tag is among these. */
export function closestTag(element: Element | null, tags: ReadonlySet<string>): Element | null {
  for (let at = element; at !== null; at = parentElementOf(at))
    if (tags.has(localNameOf(at))) return at;
  return null;
}

/** Elements of a tag, at most `limit`, that a browser would show: what stands in noscript does not. */
export function elementsByTag(root: Document | Element, tag: string, limit: number): Element[] {
  return firstOf(elementsWithTag(root, tag), limit).filter(
    (element) => closestTag(element, NOSCRIPT) === null,
  );
}

/**
 * The first elements of a live collection. By index only: asking jsdom for anything else of a
 * collection, even its length, takes time in proportion to the page.
 */
export function firstOf(elements: ArrayLike<Element>, limit: number): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < limit; at++) {
    const element = elements[at];
    if (element === undefined) break;
    found.push(element);
  }
  return found;
}

const NOSCRIPT: ReadonlySet<string> = new Set(['noscript']);

/** Whether an attribute's list of words has one of these; case does not matter. */
export function attributeHas(element: Element, attribute: string, words: RegExp): boolean {
  const value = attributeOf(element, attribute)?.slice(0, 500) ?? '';
  return value !== '' && value.split(/\s+/).some((word) => words.test(word));
}
