/** Whether an element holds at least `count` elements of a tag. Stops at the last one needed. */
export function holds(element: Element, tag: string, count = 1): boolean {
  return element.getElementsByTagName(tag).item(count - 1) !== null;
}

/** The nearest element, from this one up, whose tag is among these. */
export function closestTag(element: Element | null, tags: ReadonlySet<string>): Element | null {
  for (let at = element; at !== null; at = at.parentElement) if (tags.has(at.localName)) return at;
  return null;
}

/** Elements of a tag, at most `limit`, that a browser would show: what stands in noscript does not. */
export function elementsByTag(root: Document | Element, tag: string, limit: number): Element[] {
  const found: Element[] = [];
  const all = root.getElementsByTagName(tag);
  for (let at = 0; found.length < limit; at++) {
    const element = all.item(at);
    if (element === null) break;
    if (closestTag(element, NOSCRIPT) === null) found.push(element);
  }
  return found;
}

const NOSCRIPT: ReadonlySet<string> = new Set(['noscript']);

/** Whether an attribute's list of words has one of these; case does not matter. */
export function attributeHas(element: Element, attribute: string, words: RegExp): boolean {
  const value = element.getAttribute(attribute)?.slice(0, 500) ?? '';
  return value !== '' && value.split(/\s+/).some((word) => words.test(word));
}
