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

/** Finds who of some people is the same as another by an identifier; of two the earlier is found. */
export function finder<T extends Pick<SourcePerson, 'id' | 'identifiers'>>(
  people: readonly T[],
): (person: Pick<SourcePerson, 'id' | 'identifiers'>) => T | undefined {
  const byName = new Map<string, T>();
  for (const person of people) {
    for (const name of namesOf(person)) if (!byName.has(name)) byName.set(name, person);
  }
  return (person) => {
    const name = namesOf(person).find((one) => byName.has(one));
    return name === undefined ? undefined : byName.get(name);
  };
}
