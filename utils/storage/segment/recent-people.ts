import type { Person } from '../../people/person';

/** People of a segment by number, read lately; the segment never changes, so they stay true. */
export interface Recent {
  get(number: number): Person | undefined;
  add(number: number, person: Person): void;
}

/**
 * Keeps between `most` and twice as many people: two generations, of which the older is dropped
 * when the younger is full, and whoever is asked for moves to the younger.
 */
export function recentPeople(most: number): Recent {
  let young = new Map<number, Person>();
  let old: ReadonlyMap<number, Person> = new Map();
  const recent: Recent = {
    get(number) {
      const person = young.get(number);
      if (person !== undefined) return person;
      const before = old.get(number);
      if (before !== undefined) recent.add(number, before);
      return before;
    },
    add(number, person) {
      if (young.size >= most) {
        old = young;
        young = new Map();
      }
      young.set(number, person);
    },
  };
  return recent;
}
