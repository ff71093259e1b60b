import { highestClass } from '../classes';
import type { PackSources } from '../read-sources';

/** Whom the pack holds, by country, party, gender and class, so that a slant is seen. */
export function countPeople(all: PackSources): string {
  const people = all.files.flatMap(({ content }) =>
    content.persons.map((person) => ({ person, country: content.country })),
  );
  const facts = people.flatMap(({ person }) => person.facts);
  const unconfirmed = facts.filter(({ sources }) => sources.length === 0).length;
  return [
    `${people.length} people, ${facts.length} facts, unconfirmed ${unconfirmed}`,
    line(
      'country',
      people.map(({ country }) => country),
    ),
    line(
      'party',
      people.map(({ person }) => lastParty(all, person.facts)),
    ),
    line(
      'gender',
      people.map(({ person }) => person.gender ?? 'unknown'),
    ),
    line(
      'class',
      people.map(({ person }) => highestClass(all, person) ?? 'no listed post'),
    ),
  ].join('\n');
}

function lastParty(
  all: PackSources,
  facts: readonly { kind: string; organization?: string | undefined; from?: string | undefined }[],
): string {
  const last = facts
    .filter((fact) => fact.kind === 'party')
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '', 'en'))
    .at(-1);
  return all.organizations.get(last?.organization ?? '')?.name ?? 'none recorded';
}

function line(title: string, values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return `  by ${title}: ${sorted.map(([value, n]) => `${value} ${n}`).join(', ')}`;
}
