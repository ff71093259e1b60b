import { officeKey } from './as-of/office';
import type { RoleOn } from './as-of/role-on';
import type { FactStatus } from './person';

/** What a status gives way to when one person has both in one office on one day. */
export const STRENGTH: Record<FactStatus, number> = {
  held: 5,
  acting: 4,
  elect: 3,
  designate: 2,
  nominee: 1,
  shadow: 0,
};

/** Held supersedes elect on the day, elect supersedes nominee, and so on down. */
export function strongest(roles: readonly RoleOn[]): readonly RoleOn[] {
  if (roles.length < 2) return roles;
  const best = new Map<string, number>();
  for (const { fact } of roles) {
    const key = officeKey(fact);
    best.set(key, Math.max(best.get(key) ?? 0, STRENGTH[fact.status]));
  }
  return roles.filter(({ fact }) => STRENGTH[fact.status] === best.get(officeKey(fact)));
}
