import { lastWhere } from '../resolve/last-where';

/** Blocks in which things are, by thing. */
export interface BlockIndex<T> {
  add(thing: T, block: number): void;
  /** The last block, up to and with this one, in which the thing is; -1 for none. */
  lastUpTo(thing: T, block: number): number;
}

/** Starts empty; blocks may come in any order. */
export function createBlockIndex<T>(): BlockIndex<T> {
  const blocks = new Map<T, Set<number>>();
  const sorted = new Map<T, readonly number[]>();
  return {
    add(thing, block) {
      const known = blocks.get(thing);
      if (known) known.add(block);
      else blocks.set(thing, new Set([block]));
      sorted.delete(thing);
    },
    lastUpTo(thing, block) {
      const known = sorted.get(thing) ?? [...(blocks.get(thing) ?? [])].sort((a, b) => a - b);
      sorted.set(thing, known);
      return known[lastWhere(known.length, (at) => (known[at] ?? 0) <= block)] ?? -1;
    },
  };
}
