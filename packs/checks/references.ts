import { type Check, nameFact, type Problem, peopleOf } from './problem.ts';

/** Whoever a post is under, and whoever a person is related to, is listed. */
export const checkReferences: Check = (all) => [
  ...[...all.posts.values()].flatMap(({ id, under }) =>
    under
      .filter((above) => above === id || !all.posts.has(above))
      .map((above): Problem => ({ at: `post ${id}`, reason: `under "${above}", no other post` })),
  ),
  ...peopleOf(all).flatMap(({ file, person }) =>
    person.facts
      .filter((fact) => fact.person !== undefined && !all.people.has(fact.person))
      .map((fact) => ({
        at: `${file}: ${nameFact(person, fact)}`,
        reason: `"${fact.person}" is not listed`,
      })),
  ),
];
