import { lastDay } from '../dates/partial-date';
import type { Day, Fact, Person } from '../person';
import { ageOn, type Life, lifeOn } from './held-on';
import { nameOn } from './name-on';
import { isHeldOffice, officeKey, weightOf } from './office';
import { byRank, type RoleOn, roleOn, strongest } from './role-on';
import { stretchesOf } from './stretches';

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
  const roles = life === 'not-born' ? [] : rolesOn(person, date);
  const held = roles.filter(({ tense }) => tense === 'held');
  const offices = strongest(held.filter(({ fact }) => isOfficeOrCandidacy(fact)));
  return {
    date,
    name: nameOn(person, date),
    life,
    age: ageOn(person, date),
    roles: [...offices, ...formerOfficesToShow(offices, roles)].sort(byRank),
    parties: held.filter(({ fact }) => fact.kind === 'party').sort(byRank),
    also: held.filter(({ fact }) => isTimeless(fact)).sort(byRank),
  };
}

function rolesOn(person: Person, date: Day): RoleOn[] {
  const roles: RoleOn[] = [];
  for (const stretch of stretchesOf(person.facts)) {
    const role = roleOn({ person, stretch, date, timeless: isTimeless(stretch.fact) });
    if (role) roles.push(role);
  }
  return roles;
}

function isOfficeOrCandidacy({ kind }: Fact): boolean {
  return kind === 'office' || kind === 'candidacy';
}

/** A trade or kinship holds until the record says otherwise. */
function isTimeless({ kind }: Fact): boolean {
  return kind === 'occupation' || kind === 'relation';
}

/** Heavier than nothing: the weight to beat where no office is held. */
const NO_OFFICE = 3;

/**
 * The former offices worth telling beside those held: of the offices weightier than any held, or
 * over one of them, the last of the weightiest kind. A former prime minister is told as such beside
 * a seat, and as a minister under another. Several that ended on one day are all told.
 */
function formerOfficesToShow(held: readonly RoleOn[], all: readonly RoleOn[]): RoleOn[] {
  const offices = held.filter(isOffice);
  const lightestHeld = lightest(offices, NO_OFFICE);
  const past = all.filter(
    (role) =>
      role.tense === 'former' &&
      isOffice(role) &&
      !offices.some(({ fact }) => officeKey(fact) === officeKey(role.fact)) &&
      (weightOf(role.fact) < lightestHeld || isOver(role, offices)),
  );
  const weight = lightest(past, NO_OFFICE);
  const weightiest = past.filter(({ fact }) => weightOf(fact) === weight);
  const latest = weightiest.map(endOf).reduce((one, other) => (other > one ? other : one), '');
  return weightiest.filter((role) => endOf(role) === latest);
}

/** The least weight; it is the weightiest office that has the least. */
function lightest(roles: readonly RoleOn[], otherwise: number): number {
  return roles.reduce((least, { fact }) => Math.min(least, weightOf(fact)), otherwise);
}

/** Whether one of the offices held serves under this one, which was more than acted in. */
function isOver({ fact: { post, status } }: RoleOn, offices: readonly RoleOn[]): boolean {
  if (post === undefined || status !== 'held') return false;
  return offices.some(({ fact }) => fact.post?.under?.includes(post.id));
}

function isOffice({ fact }: RoleOn): boolean {
  return isHeldOffice(fact);
}

function endOf({ fact }: RoleOn): Day {
  return lastDay(fact.to ?? '');
}
