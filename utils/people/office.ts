import type { Fact } from './person';

/**
 * What makes two facts speak of the same office: the post where the source names one, else the
 * role and its organization.
 */
export function officeKey(fact: Fact): string {
  if (fact.post) return `post:${fact.post.id}`;
  const organization = fact.organization?.id ?? fact.organization?.name ?? '';
  return `role:${fact.role ?? fact.label}|${organization}`.toLowerCase();
}

/** A seat in a parliament, which by itself does not hide what else the person was. */
export function isSeat(fact: Fact): boolean {
  return fact.organization?.classification === 'legislature';
}

/** An office one has held, and of which one may be "former": no candidacy, no shadow post. */
export function isHeldOffice(fact: Fact): boolean {
  return fact.kind === 'office' && (fact.status === 'held' || fact.status === 'acting');
}
