import { hasBegun } from '../as-of/held-on';
import { firstDay } from '../dates/partial-date';
import { isIdOf } from '../identity/same-person';
import { isOwnFact } from '../origin';
import { compact } from '../parse/parse-with';
import type { Day, Fact, Person } from '../person';
import { chiefRelations, postRelations, reportRelations } from './by-office';
import {
  bestSources,
  INVERSE_ROLE,
  type Relation,
  type RelationRole,
  relationRole,
} from './relation';

/**
 * How each of the others stands to the person: worked out from facts alone, never from a text.
 * Those that had begun by the day come before those that came after it.
 */
export function relationsAmong(
  person: Person,
  others: readonly Person[],
  day: Day,
): readonly Relation[] {
  const all = others
    .filter(({ id }) => id !== person.id)
    .flatMap((other) => [
      ...recordedRelations(person, other).filter((relation) => hasBegun(relation, day)),
      ...electionRelations(person, other, day),
      ...chiefRelations(person, other, day),
      ...reportRelations(person, other, day),
      ...postRelations(person, other),
    ]);
  return [
    ...all.filter((relation) => hasBegun(relation, day)),
    ...all.filter((relation) => !hasBegun(relation, day)),
  ];
}

/**
 * Relations that one of the two records gives to the other person. A fact says what its own person
 * is to the other; here it is told what the other is.
 */
function recordedRelations(person: Person, other: Person): Relation[] {
  const inverse = (role: RelationRole | null) => role && INVERSE_ROLE[role];
  const told = [
    ...toward(person, other).map((fact) => ({
      ...toRelation(fact, other, inverse(relationRole(fact))),
      own: isOwnFact(person, fact),
    })),
    ...toward(other, person).map((fact) => ({
      ...toRelation(fact, other, relationRole(fact)),
      own: isOwnFact(other, fact),
    })),
  ];
  // Both records may say it.
  return told.filter(
    ({ role, label }, at) =>
      told.findIndex((one) => (role === null ? one.label === label : one.role === role)) === at,
  );
}

type Recorded = Extract<Relation, { kind: 'recorded' }>;

function toward({ facts }: Person, other: Person): Fact[] {
  return facts.filter(
    ({ kind, person }) => kind === 'relation' && person && isIdOf(person.id, other),
  );
}

function toRelation(fact: Fact, other: Person, role: RelationRole | null): Omit<Recorded, 'own'> {
  const { from, to, sources, label, election } = fact;
  return { kind: 'recorded', other, role, label, election, sources, ...compact({ from, to }) };
}

/** Elections in which both stood for the same post, as far as both candidacies had begun by the day. */
function electionRelations(person: Person, other: Person, day: Day): Relation[] {
  const mine = candidacies(person, day);
  return candidacies(other, day).flatMap((theirs): Relation[] => {
    const ours = mine.find((one) => isSameRace(one, theirs));
    if (!ours || theirs.election === undefined) return [];
    const { election, from, to } = theirs;
    const sources = bestSources(ours.sources, theirs.sources);
    const own = isOwnFact(person, ours) || isOwnFact(other, theirs);
    return [{ kind: 'opponent', other, election, sources, own, ...compact({ from, to }) }];
  });
}

function candidacies({ facts }: Person, day: Day): Fact[] {
  return facts.filter(
    ({ kind, election, from }) =>
      kind === 'candidacy' && election !== undefined && from !== undefined && firstDay(from) <= day,
  );
}

/** One race: the same election, for a post that only one of them can win. */
function isSameRace(one: Fact, other: Fact): boolean {
  return (
    one.election === other.election && one.post?.single === true && one.post.id === other.post?.id
  );
}
