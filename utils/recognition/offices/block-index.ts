import { lastWhere } from '../candidates/places';
import type { BlockIndex } from './model';

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
