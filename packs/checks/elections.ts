import { type Check, nameFact, type Problem, peopleOf } from './problem.ts';

/** Who stood for one post until one day stood in one election, so it has one name. */
export const checkElections: Check = (all) => {
  const names = new Map<string, string>();
  const candidacies = peopleOf(all).flatMap(({ file, person }) =>
    person.facts.filter(({ kind }) => kind === 'candidacy').map((fact) => ({ file, person, fact })),
  );
  return candidacies.flatMap(({ file, person, fact }): Problem[] => {
    const at = `${file}: ${nameFact(person, fact)}`;
    if (fact.election === undefined) return [{ at, reason: 'has no election' }];
    const key = `${fact.post ?? fact.role} ${fact.to}`;
    const name = names.get(key) ?? fact.election;
    names.set(key, name);
    return name === fact.election ? [] : [{ at, reason: `the same election is called "${name}"` }];
  });
};
