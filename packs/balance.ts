import { highestClass } from './classes';
import type { PackSources } from './pack-sources';
import { type SourceFact, startOf } from './source-format';

/** Whom a pack holds, counted by what a slant would show in; the most first. */
export interface Balance {
  readonly people: number;
  readonly facts: number;
  readonly unconfirmed: number;
  readonly by: Readonly<
    Record<'country' | 'party' | 'gender' | 'class', readonly (readonly [string, number])[]>
  >;
}

/** Counts whom a pack holds. */
export function balanceOf(all: PackSources): Balance {
  const people = all.files.flatMap(({ content }) =>
    content.persons.map((person) => ({ person, country: content.country })),
  );
  const facts = people.flatMap(({ person }) => person.facts);
  return {
    people: people.length,
    facts: facts.length,
    unconfirmed: facts.filter(({ sources }) => sources.length === 0).length,
    by: {
      country: counted(people.map(({ country }) => country)),
      party: counted(people.map(({ person }) => lastParty(all, person.facts))),
      gender: counted(people.map(({ person }) => person.gender ?? 'unknown')),
      class: counted(people.map(({ person }) => highestClass(all, person) ?? 'no listed post')),
    },
  };
}

function lastParty(all: PackSources, facts: readonly SourceFact[]): string {
  const last = facts
    .filter((fact) => fact.kind === 'party')
    .sort((a, b) => startOf(a).localeCompare(startOf(b), 'en'))
    .at(-1);
  return all.organizations.get(last?.organization ?? '')?.name ?? 'none recorded';
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
