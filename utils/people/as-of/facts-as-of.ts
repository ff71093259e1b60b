import type { Day, Fact, Person } from '../person';
import { formerOfficesToShow } from './former-offices';
import { ageOn, type Life, lifeOn } from './held-on';
import { nameOn } from './name-on';
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
