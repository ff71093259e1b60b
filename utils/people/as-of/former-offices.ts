import { lastDay } from '../dates/partial-date';
import type { Day } from '../person';
import { isHeldOffice, officeKey, weightOf } from './office';
import type { RoleOn } from './role-on';

/** Heavier than nothing: the weight to beat where no office is held. */
const NO_OFFICE = 3;

/**
 * The former offices worth telling beside those held: of the offices weightier than any held, or
 * over one of them, the last of the weightiest kind. A former prime minister is told as such beside
 * a seat, and as a minister under another. Several that ended on one day are all told.
 */
export function formerOfficesToShow(held: readonly RoleOn[], all: readonly RoleOn[]): RoleOn[] {
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
