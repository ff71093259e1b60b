import { factsAsOf, type PersonOn } from './facts-as-of';
import { isHeldOffice, officeKey } from './office';
import type { Day, Person } from './person';

/** Who somebody was on a day and is today; `now` only where it differs. */
export interface ThenAndNow {
  readonly then: PersonOn;
  readonly now: PersonOn | null;
}

/** Compares the two days by what the person was, not by how long. */
export function thenAndNow(person: Person, day: Day, today: Day): ThenAndNow {
  const then = factsAsOf(person, day);
  const now = factsAsOf(person, today);
  return { then, now: standing(then) === standing(now) ? null : now };
}

/** Whether somebody holds other offices now than then; standing for one is no office. */
export function changedJobs(then: PersonOn, now: PersonOn): boolean {
  return offices(then) !== offices(now);
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
