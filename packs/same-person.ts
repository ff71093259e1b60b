import type { SourcePerson } from './source-format';

/** All that names a person across files and packs, as `scheme:identifier`. */
export function namesOf({ id, identifiers }: Pick<SourcePerson, 'id' | 'identifiers'>): string[] {
  const listed = identifiers.map(({ scheme, identifier }) => `${scheme}:${identifier}`);
  return [...new Set([plainId(id), ...listed])];
}

/** An identifier as `scheme:identifier`; a bare item is Wikidata's. */
export function plainId(id: string): string {
  return /^Q\d+$/.test(id) ? `wikidata:${id}` : id;
}

/** Finds who of some people is the same as another by any identifier; of several the earliest. */
export function finder<T extends Pick<SourcePerson, 'id' | 'identifiers'>>(
  people: readonly T[],
): (person: Pick<SourcePerson, 'id' | 'identifiers'>) => T | undefined {
  const places = new Map<string, number>();
  for (const [place, person] of people.entries()) {
    for (const name of namesOf(person)) if (!places.has(name)) places.set(name, place);
  }
  return (person) => {
    const found = namesOf(person).flatMap((name) => places.get(name) ?? []);
    return people[Math.min(...found)];
  };
}
