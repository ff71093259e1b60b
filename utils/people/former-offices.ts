import { isHeldOffice, weightOf } from './office';
import { lastDay } from './partial-date';
import type { Day } from './person';
import type { RoleOn } from './role-on';

/** Heavier than nothing: the weight to beat where no office is held. */
const NO_OFFICE = 3;

/**
 * The former offices worth telling beside those held: of the offices weightier than any held, the
 * last of the weightiest kind. A former prime minister is told as such beside a seat. Several that
 * ended on one day are all told.
 */
export function tellableFormer(held: readonly RoleOn[], all: readonly RoleOn[]): RoleOn[] {
  const lightestHeld = lightest(held.filter(isOffice), NO_OFFICE);
  const past = all.filter(
    (role) => role.tense === 'former' && isOffice(role) && weightOf(role.fact) < lightestHeld,
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

function isOffice({ fact }: RoleOn): boolean {
  return isHeldOffice(fact);
}

function endOf({ fact }: RoleOn): Day {
  return lastDay(fact.to ?? '');
}
