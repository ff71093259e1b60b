/** Items that have something in common: at least one. */
export type Group<T> = [T, ...T[]];

/** Items by what they have in common, each group in their order (`Map.groupBy` begins with Node 21). */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, Group<T>> {
  const groups = new Map<K, Group<T>>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** The same for items that belong to several groups, or to none. */
export function groupByEach<T, K>(
  items: Iterable<T>,
  keysOf: (item: T) => Iterable<K>,
): Map<K, Group<T>> {
  const groups = new Map<K, Group<T>>();
  for (const item of items) {
    for (const key of keysOf(item)) addTo(groups, key, item);
  }
  return groups;
}

function addTo<T, K>(groups: Map<K, Group<T>>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
