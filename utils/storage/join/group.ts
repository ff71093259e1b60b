/**
 * Puts items that share a token, directly or through others, into one group. Groups and their
 * members keep the items' order.
 */
export function groupByTokens<T>(
  items: readonly T[],
  tokensOf: (item: T) => readonly string[],
): T[][] {
  const parents = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  const holders = new Map<string, number>();
  items.forEach((item, index) => {
    for (const token of tokensOf(item)) {
      const holder = holders.get(token);
      if (holder === undefined) holders.set(token, index);
      else
        parents[Math.max(rootOf(index), rootOf(holder))] = Math.min(rootOf(index), rootOf(holder));
    }
  });
  const groups = new Map<number, T[]>();
  items.forEach((item, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  });
  return [...groups.values()];
}
