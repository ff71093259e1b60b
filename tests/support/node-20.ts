/**
 * Vitest 5 prints the errors of failed tests with `Map.groupBy`, which Node 20 does not have yet:
 * without this it would fall silent just there. Imported by every Vitest configuration.
 * TODO [2027-06-01]: drop it with Node 20.
 */
if (!('groupBy' in Map)) {
  Object.assign(Map, {
    groupBy<K, V>(items: Iterable<V>, keyOf: (item: V, index: number) => K): Map<K, V[]> {
      const groups = new Map<K, V[]>();
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        groups.set(key, [...(groups.get(key) ?? []), item]);
      }
      return groups;
    },
  });
}
