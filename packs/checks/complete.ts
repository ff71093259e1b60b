import { addDays, differenceInCalendarDays, formatISO, parseISO } from 'date-fns';
import { NO_END } from '../../utils/people/as-of/held-on';
import { firstDay, lastDay } from '../../utils/people/dates/partial-date';
import type { PostGap } from '../known-gaps';
import type { Complete } from '../pack-list';
import type { SourcePost } from '../source-format';
import { isKnown } from './holders';
import { type JoinedPost, type PostTerm, span } from './joined-terms';
import type { PackProblem } from './problem';

/** Days without a holder that are no gap: a weekend after an election, until the next is named. */
export const CHANGE_DAYS = 4;

/** The posts of the pack that claims, and how far the pack is verified. */
export interface Claimant {
  readonly posts: ReadonlyMap<string, JoinedPost>;
  readonly verified: string;
}

/** What a claim of being complete lacks: days without a holder, or members too few or too many. */
export function checkClaim(
  claim: Complete,
  { posts, verified }: Claimant,
  known: readonly PostGap[],
): PackProblem[] {
  const to = claim.to ?? verified;
  const claimed = [...posts.values()].filter(({ post }) => isOf(post, claim));
  const at = [claim.class, claim.organization].filter((part) => part !== undefined).join(' of ');
  if (claimed.length === 0) return [{ at, reason: 'is complete, yet has no post' }];
  if (claim.members) return checkMembers(claim, claimed, { at, to });
  return claimed
    .filter(({ post, terms }) => post.single && isThroughout(terms, claim.from, to))
    .flatMap(({ post, terms }) =>
      gaps([...terms.filter(isHolding), ...post.vacant], claim.from, to)
        .filter((gap) => !isKnown(known, post.id, gap.from, gap.to))
        .map((gap) => ({ at: post.id, reason: `nobody from ${gap.from} to ${gap.to}` })),
    );
}

function isOf(post: SourcePost, { class: of, organization }: Complete): boolean {
  return post.class === of && (organization === undefined || post.organization === organization);
}

function isHolding({ status }: PostTerm): boolean {
  return status === 'held' || status === 'acting';
}

/** A post that began or ended in between was made or done away with; who can tell it from a gap. */
function isThroughout(terms: readonly PostTerm[], from: string, to: string): boolean {
  const spans = terms.filter(isHolding).map(span);
  const isHeld = (day: string) => spans.some(({ first, last }) => first <= day && day <= last);
  return isHeld(plus(from, CHANGE_DAYS)) && isHeld(plus(to, -CHANGE_DAYS));
}

/** A stretch in which somebody is in a post, or nobody is and a page says so. */
type Stretch = Parameters<typeof span>[0];

/** Stretches between two days in which nobody is in the post, longer than a change takes. */
function gaps(terms: readonly Stretch[], from: string, to: string): { from: string; to: string }[] {
  const found: { from: string; to: string }[] = [];
  let held = from;
  const spans = terms.map(span).sort((a, b) => (a.first < b.first ? -1 : 1));
  for (const { first, last } of [...spans, { first: to, last: to }]) {
    const next = first < to ? first : to;
    if (next > held && daysBetween(held, next) > CHANGE_DAYS) found.push({ from: held, to: next });
    if (last > held) held = last;
    if (held >= to) break;
  }
  return found;
}

/** The first day of each stretch in which the number of members is out of bounds. */
function checkMembers(
  { from, members }: Complete,
  posts: readonly JoinedPost[],
  { at, to }: { at: string; to: string },
): PackProblem[] {
  const { least, most } = members ?? { least: 0, most: Number.POSITIVE_INFINITY };
  const spans = posts
    .flatMap(({ terms }) => terms.filter(isHolding))
    .map((term) => ({ ...term, ...span(term), ...sure(term) }));
  const ends = spans.map(({ last }) => last).filter((last) => last < to);
  const days = [from, ...spans.map(({ first }) => first), ...ends.map((last) => plus(last, 1))];
  let isOut = false;
  return [...new Set(days)]
    .filter((day) => from <= day && day < to)
    .sort()
    .flatMap((day) => {
      // On the day of change the one who comes counts, not the one who goes.
      const sitting = count(spans.filter(({ begun, ending }) => begun <= day && day < ending));
      const change = plus(day, CHANGE_DAYS);
      const soon = count(spans.filter(({ first, last }) => first <= change && day <= last));
      const wasOut = isOut;
      isOut = soon < least || sitting > most;
      if (!isOut || wasOut) return [];
      const found = sitting > most ? sitting : soon;
      return [{ at, reason: `${found} members on ${day}, not ${least} to ${most}` }];
    });
}

/** The days that a term surely takes up, where its month alone is known. */
function sure({ from, to }: PostTerm): { begun: string; ending: string } {
  return {
    begun: from === undefined ? NO_END : lastDay(from),
    ending: to === undefined ? NO_END : firstDay(to),
  };
}

function count(spans: readonly { readonly who: string }[]): number {
  return new Set(spans.map(({ who }) => who)).size;
}

function plus(day: string, days: number): string {
  return formatISO(addDays(parseISO(day), days), { representation: 'date' });
}

function daysBetween(earlier: string, later: string): number {
  return differenceInCalendarDays(parseISO(later), parseISO(earlier));
}
