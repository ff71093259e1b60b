import type { Day, Fact } from '../person';
import { CLAIM_OF } from './held-on';

/**
 * The key that facts of the same office have in common: the post where the source names one, else the
 * role and its organization.
 */
export function officeKey(fact: Fact): string {
  if (fact.post) return `post:${fact.post.id}`;
  const organization = fact.organization?.id ?? fact.organization?.name ?? '';
  return `role:${fact.role ?? fact.label}|${organization}`.toLowerCase();
}

/**
 * How much an office says of who somebody is: 0 an office of state or firm, 1 one in a party or
 * over a parliament, 2 a seat in one. A weightier office that is past is still told beside a
 * lighter one held.
 */
export function weightOf(fact: Fact): 0 | 1 | 2 {
  const classification = fact.organization?.classification;
  if (classification === 'legislature') return isSeat(fact) ? 2 : 1;
  return classification === 'party' ? 1 : 0;
}

/** A parliament has one speaker and many members, though a constituency may have one. */
const SEAT = /\b(?:member|senator|representative|deputy|delegate)\b/i;

function isSeat({ post, role, label }: Fact): boolean {
  return post?.single !== true || SEAT.test(role ?? label);
}

/** An office one has held, and of which one may be "former": no candidacy, no shadow post. */
export function isHeldOffice(fact: Fact): boolean {
  return fact.kind === 'office' && CLAIM_OF[fact.status] === 'office';
}

/** By what a search found somebody, besides their name. */
export interface AskedOffice {
  /** A day within what was asked about, on which the office was held; absent: no date was asked. */
  readonly day?: Day;
  /** The office; absent where a name was found, and only the day was asked. */
  readonly fact?: Fact;
}
