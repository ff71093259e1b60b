/** What a function makes of items, in their order, without those of which it makes nothing. */
export function mapDefined<T, U>(
  items: readonly T[],
  make: (item: T, at: number) => U | undefined,
): readonly U[] {
  const made: U[] = [];
  for (let at = 0; at < items.length; at++) {
    const one = make(items[at] as T, at);
    if (one !== undefined) made.push(one);
  }
  return made;
}
