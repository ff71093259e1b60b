import type { ListedPerson } from '../data/people';

/** The most prominent bearer of each full name, by the name's key. */
export type NameIndex = ReadonlyMap<string, ListedPerson>;

/** A name or a word of one as the dictionary compares it: case and full stops aside. */
export function dictionaryKey(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}

/** Lists the full names, of two words or more, under which people of the list are known. */
export function indexFullNames(people: Iterable<ListedPerson>): NameIndex {
  const index = new Map<string, ListedPerson>();
  for (const person of people) {
    for (const name of person.names) {
      const key = dictionaryKey(name);
      if (!key.includes(' ')) continue;
      const bearer = index.get(key);
      if (bearer === undefined || bearer.prominence < person.prominence) index.set(key, person);
    }
  }
  return index;
}
