import { fail } from '../../../result';
import type { FilePlace, ReadEvent } from '../format';
import { partSkipped } from '../format';

/** Tells what linked items are called, and remembers which of them have no name in the file. */
export interface LinkedItems {
  /** undefined where the file has no name for the item. */
  nameOf(id: string | undefined, property: string): string | undefined;
  /** Tells of the items without a name, a property at a time. */
  missing(place: FilePlace): ReadEvent[];
}

/** Items told in one reason. */
const TOLD = 5;

/** For one person; `names` are those of all items of the file. */
export function createLinkedItems(names: ReadonlyMap<string, string>): LinkedItems {
  const unnamed = new Map<string, Set<string>>();
  return {
    nameOf(id, property) {
      if (id === undefined) return undefined;
      const name = names.get(id);
      if (name === undefined) {
        unnamed.set(property, (unnamed.get(property) ?? new Set()).add(id));
      }
      return name;
    },
    missing: (place) =>
      [...unnamed].map(([property, ids]) => partSkipped(fail(reasonOf([...ids]), property), place)),
  };
}

function reasonOf(ids: readonly string[]): string {
  const told = ids.slice(0, TOLD).join(', ');
  const more = ids.length > TOLD ? ` and ${ids.length - TOLD} more` : '';
  return `names items that the file has no label for: ${told}${more}`;
}
