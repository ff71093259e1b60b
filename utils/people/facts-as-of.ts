import { nameOn } from './honorific';
import { standingOn } from './interval';
import { ageOn, type Life, lifeOn } from './life';
import { isHeldOffice, officeKey, weightOf } from './office';
import { lastDay } from './partial-date';
import type { Day, Fact, FactStatus, Person } from './person';
import { byRank } from './role-order';
import { type Stretch, stretchesOf } from './stretches';

/** Something a person was on a day, or (`former`) had last been. */
export interface RoleOn extends Stretch {
  readonly tense: 'held' | 'former';
  /** `uncertain`: see Standing. `beyond-data`: the day is later than the data was verified to. */
  readonly certainty: 'certain' | 'uncertain' | 'beyond-data';
}

/** Who a person was on a day. */
export interface PersonOn {
  readonly date: Day;
  /** With that day's form of address. */
  readonly name: string;
  readonly life: Life;
  /** Full years, or null where it cannot be told. */
  readonly age: number | null;
  /** Offices and candidacies, weightiest first. Empty: no office is recorded. */
  readonly roles: readonly RoleOn[];
  /** Party memberships of that day. */
  readonly parties: readonly RoleOn[];
  /** Occupations and relations of that day. */
  readonly also: readonly RoleOn[];
}

/**
 * Who the person was on the day: pure, from dated facts alone. "Current" is never stored and never
 * simply the last term. Both holders hold on the day of change; death closes what is open; an
 * unknown start claims nothing.
 */
export function factsAsOf(person: Person, date: Day): PersonOn {
  const life = lifeOn(person, date);
  const roles = stretchesOf(person.facts).flatMap((stretch) => roleOn(person, stretch, date));
  const held = roles.filter(({ tense }) => tense === 'held');
  const offices = strongest(held.filter(({ fact }) => isOfficeOrCandidacy(fact)));
  return {
    date,
    name: nameOn(person, date),
    life,
    age: ageOn(person, date),
    roles: [...offices, ...formerWhereNone(offices, roles)].sort(byRank),
    parties: held.filter(({ fact }) => fact.kind === 'party').sort(byRank),
    also: held.filter(({ fact }) => isTimeless(fact)).sort(byRank),
  };
}

function roleOn(person: Person, stretch: Stretch, date: Day): RoleOn[] {
  const fact = closedByDeath(stretch.fact, person);
  const standing =
    isTimeless(fact) && fact.from === undefined ? 'in-force' : standingOn(fact, date);
  if (standing === 'before' || standing === 'unknown') return [];
  if (lifeOn(person, date) === 'not-born') return [];
  const tense = standing === 'after' ? 'former' : 'held';
  return [{ ...stretch, fact, tense, certainty: certaintyOf(person, fact, date, standing) }];
}

function closedByDeath(fact: Fact, { death }: Person): Fact {
  if (death === undefined || (fact.to !== undefined && fact.to <= lastDay(death))) return fact;
  return { ...fact, to: death };
}

function certaintyOf(person: Person, fact: Fact, date: Day, standing: string) {
  if (standing === 'uncertain') return 'uncertain';
  const { verified } = person;
  if (verified === undefined || date <= verified) return 'certain';
  // An end that lay before the last check is sure for ever; all else may have changed since.
  const endedBefore = fact.to !== undefined && lastDay(fact.to) <= verified;
  return endedBefore ? 'certain' : 'beyond-data';
}

/** What a status gives way to when one person has both in one office on one day. */
const STRENGTH: Record<FactStatus, number> = {
  held: 5,
  acting: 4,
  elect: 3,
  designate: 2,
  nominee: 1,
  shadow: 0,
};

/** Held supersedes elect on the day, and so on down. */
function strongest(roles: readonly RoleOn[]): RoleOn[] {
  const best = new Map<string, number>();
  for (const { fact } of roles) {
    const key = officeKey(fact);
    best.set(key, Math.max(best.get(key) ?? 0, STRENGTH[fact.status]));
  }
  return roles.filter(({ fact }) => STRENGTH[fact.status] === best.get(officeKey(fact)));
}

/**
 * Of the offices weightier than any held, the last of the weightiest kind: a former prime minister
 * is told as such beside a seat. Several that ended on one day are all told.
 */
function formerWhereNone(held: readonly RoleOn[], all: readonly RoleOn[]): RoleOn[] {
  const lightestToTell = Math.min(...held.filter(isOffice).map(({ fact }) => weightOf(fact)), 3);
  const past = all
    .filter((role) => role.tense === 'former' && isOffice(role))
    .filter(({ fact }) => weightOf(fact) < lightestToTell);
  const weight = Math.min(...past.map(({ fact }) => weightOf(fact)));
  const weightiest = past.filter(({ fact }) => weightOf(fact) === weight);
  const latest = weightiest.map(endOf).sort().at(-1);
  return weightiest.filter((role) => endOf(role) === latest);
}

function isOffice({ fact }: RoleOn): boolean {
  return isHeldOffice(fact);
}

function endOf({ fact }: RoleOn): Day {
  return lastDay(fact.to ?? '');
}

function isOfficeOrCandidacy({ kind }: Fact): boolean {
  return kind === 'office' || kind === 'candidacy';
}

function isTimeless({ kind }: Fact): boolean {
  return kind === 'occupation' || kind === 'relation';
}
