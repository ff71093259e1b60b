import type { SourceFact } from '../source-format';
import { type Check, nameFact, type PackProblem, peopleOf } from './problem';

/** Whoever a post is under, and whoever a person is related to, is listed. */
export const checkReferences: Check = (all) => [
  ...[...all.posts.values()].flatMap(({ id, under }) =>
    under
      .filter((above) => above === id || !all.posts.has(above))
      .map(
        (above): PackProblem => ({ at: `post ${id}`, reason: `under "${above}", no other post` }),
      ),
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

/** Roles that one person may have to another. */
const ROLES = ['running mate', 'spouse', 'parent', 'child', 'sibling'];

/** A relation says what somebody is to whom; a running mate also in which election. */
export const checkRelations: Check = (all) => {
  const elections = new Set(
    peopleOf(all).flatMap(({ person }) => person.facts.filter(isCandidacy).map((f) => f.election)),
  );
  return peopleOf(all).flatMap(({ file, person }) =>
    person.facts
      .filter(({ kind }) => kind === 'relation')
      .flatMap((fact) =>
        reasons(fact, elections).map((reason) => ({
          at: `${file}: ${nameFact(person, fact)}`,
          reason,
        })),
      ),
  );
};

function reasons(fact: SourceFact, elections: ReadonlySet<string | undefined>): string[] {
  const { role, person, election } = fact;
  return [
    ...(role === undefined ? ['has no role'] : []),
    ...(role !== undefined && !ROLES.includes(role) ? [`"${role}" is no role of a relation`] : []),
    ...(person === undefined ? ['has no person'] : []),
    ...(role === 'running mate' && election === undefined ? ['has no election'] : []),
    ...(election !== undefined && !elections.has(election)
      ? [`nobody is a candidate in "${election}"`]
      : []),
  ];
}

function isCandidacy({ kind }: SourceFact): boolean {
  return kind === 'candidacy';
}
