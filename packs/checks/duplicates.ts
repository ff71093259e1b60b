import type { SourceFact } from '../source-format.ts';
import { type Check, nameFact, type Problem, peopleOf } from './problem.ts';

/** Nobody twice, and no fact twice in one person. */
export const checkDuplicates: Check = (all) => {
  const people = peopleOf(all);
  const twice = repeats(people, ({ person }) => person.id).map(({ file, person }) => ({
    at: `${file}: ${person.name}`,
    reason: `${person.id} is already taken`,
  }));
  const facts = people.flatMap(({ file, person }) =>
    repeats(person.facts, factKey).map(
      (fact): Problem => ({ at: `${file}: ${nameFact(person, fact)}`, reason: 'stands twice' }),
    ),
  );
  return [...twice, ...facts];
};

function factKey(fact: SourceFact): string {
  const { kind, post, label, organization, status, from } = fact;
  return [kind, post ?? label ?? organization, status ?? 'held', from].join('|');
}

function repeats<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const known = seen.has(key(item));
    seen.add(key(item));
    return known;
  });
}
