import type { PackSources } from '../pack-sources';
import { type SourceFact, startOf } from '../source-format';
import { type Check, nameFact, type PackProblem, peopleOf } from './problem';

/** Nobody twice, and no fact twice in one person. */
export const checkDuplicates: Check = (all) => {
  const people = peopleOf(all);
  const twice = repeats(people, ({ person }) => person.id).map(({ file, person }) => ({
    at: `${file}: ${person.name}`,
    reason: `${person.id} is already taken`,
  }));
  const facts = people.flatMap(({ file, person }) =>
    repeats(person.facts, factKey).map(
      (fact): PackProblem => ({ at: `${file}: ${nameFact(person, fact)}`, reason: 'stands twice' }),
    ),
  );
  return [...twice, ...facts];
};

function factKey(fact: SourceFact): string {
  const { kind, post, label, organization, status } = fact;
  return [kind, post ?? label ?? organization, status ?? 'held', startOf(fact)].join('|');
}

function repeats<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const known = seen.has(key(item));
    seen.add(key(item));
    return known;
  });
}

/** Who stood for one post until one day stood in one election, so it has one name. */
export const checkElections: Check = (all) => {
  const names = new Map<string, string>();
  const candidacies = peopleOf(all).flatMap(({ file, person }) =>
    person.facts.filter(({ kind }) => kind === 'candidacy').map((fact) => ({ file, person, fact })),
  );
  return candidacies.flatMap(({ file, person, fact }): PackProblem[] => {
    const at = `${file}: ${nameFact(person, fact)}`;
    if (fact.election === undefined) return [{ at, reason: 'has no election' }];
    const key = `${fact.post ?? fact.role} ${fact.to}`;
    const name = names.get(key) ?? fact.election;
    names.set(key, name);
    return name === fact.election ? [] : [{ at, reason: `the same election is called "${name}"` }];
  });
};

/** One party has one entry: two spellings of a name in one area would split its people in two. */
export const checkPartyNames: Check = (all) => {
  const seen = new Map<string, string>();
  return parties(all).flatMap(({ name, area }): PackProblem[] => {
    const key = `${area ?? ''} ${spelledPlainly(name)}`;
    const other = seen.get(key);
    seen.set(key, other ?? name);
    return other === undefined ? [] : [{ at: name, reason: `the same party as "${other}"` }];
  });
};

function parties(all: PackSources): { name: string; area?: string | undefined }[] {
  return [...all.organizations.values()].filter(({ classification }) => classification === 'party');
}

/** Case, marks, hyphens and the words every party's name may have or lack do not tell two apart. */
function spelledPlainly(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = letters.split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => !['', 'the', 'party'].includes(word)).join(' ');
}
