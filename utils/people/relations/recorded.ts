import { isIdOf } from '../identity/same-person';
import { isOwnFact } from '../pack';
import { compact } from '../parse/parse-with';
import type { Fact, Person } from '../person';
import { INVERSE_ROLE, type Relation, type RelationRole, relationRole } from './relation';

/**
 * Relations that one of the two records gives to the other person. A fact says what its own person
 * is to the other; here it is told what the other is.
 */
export function recordedRelations(person: Person, other: Person): Relation[] {
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
