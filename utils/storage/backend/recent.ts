/** Things read of a segment lately; a segment never changes, so they stay true. */
export interface Recent<K, V> {
  get(key: K): V | undefined;
  add(key: K, value: V): void;
}

/**
 * Keeps between `most` and twice as many: two generations, of which the older is dropped when the
 * younger is full, and whatever is asked for moves to the younger.
 */
export function keepRecent<K, V>(most: number): Recent<K, V> {
  let young = new Map<K, V>();
  let old: ReadonlyMap<K, V> = new Map();
  const recent: Recent<K, V> = {
    get(key) {
      const value = young.get(key);
      if (value !== undefined) return value;
      const before = old.get(key);
      if (before !== undefined) recent.add(key, before);
      return before;
    },
    add(key, value) {
      if (young.size >= most) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
    },
  };
  return recent;
}
