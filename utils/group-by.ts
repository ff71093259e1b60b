/** A group: at least one. */
export type Group<T> = readonly [T, ...T[]];

/** The groups of a list by a key, in the order first met. Node 20 has no `Map.groupBy` yet. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, Group<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
