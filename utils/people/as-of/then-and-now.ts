import type { Day, Person } from '../person';
import { factsAsOf, type PersonOn } from './facts-as-of';
import { isHeldOffice, officeKey } from './office';
import { type RoleOn, roleOn } from './role-on';

/**
 * Who somebody was on a day and is today; `now` only where it differs. It tells of each office held
 * then that is over, also of those that a later one stands in the place of.
 */
export interface ThenAndNow {
  readonly then: PersonOn;
  readonly now: PersonOn | null;
}

/** Compares the two days by what the person was, not by how long. */
export function thenAndNow(person: Person, day: Day, today: Day): ThenAndNow {
  const then = factsAsOf(person, day);
  const now = factsAsOf(person, today);
  if (standing(then) === standing(now)) return { then, now: null };
  return { then, now: { ...now, roles: [...now.roles, ...overSince(person, then, now)] } };
}

/** Whether somebody holds other offices now than then; standing for one is no office. */
export function changedJobs(then: PersonOn, now: PersonOn): boolean {
  return offices(then) !== offices(now);
}

/** The offices of `then` that have ended and that `now` does not tell of. */
function overSince(person: Person, then: PersonOn, now: PersonOn): RoleOn[] {
  const told = new Set(now.roles.map(({ fact }) => officeKey(fact)));
  return then.roles
    .filter(
      ({ tense, fact }) => tense === 'held' && isHeldOffice(fact) && !told.has(officeKey(fact)),
    )
    .flatMap((stretch) => {
      const role = roleOn({ person, stretch, date: now.date, timeless: false });
      return role?.tense === 'former' ? [role] : [];
    });
}

function standing({ roles, also, life }: PersonOn): string {
  const all = [...roles, ...(roles.length > 0 ? [] : also)];
  const keys = all.map(
    ({ fact, tense, earlier }) => `${tense}|${fact.status}|${officeKey(fact)}|${earlier.length}`,
  );
  return [life, ...keys.sort()].join('\n');
}

function offices({ roles }: PersonOn): string {
  return roles
    .filter(({ tense, fact }) => tense === 'held' && isHeldOffice(fact))
    .map(({ fact }) => `${fact.status}|${officeKey(fact)}`)
    .sort()
    .join('\n');
}
