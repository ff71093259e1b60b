import { NO_END } from '../../utils/people/as-of/held-on';
import { lastDay } from '../../utils/people/dates/partial-date';
import { inOrder } from '../../utils/people/parse/fields';
import { FIRST_RANK } from '../classes';
import type { PostGap, RankGap } from '../known-gaps';
import { type JoinedPost, type PostTerm, span } from './joined-terms';
import type { PackProblem } from './problem';

/** Posts of the packs together, by id. */
type Posts = ReadonlyMap<string, JoinedPost>;

/**
 * Of every office of the first rank that the packs list, somebody holds it or stands in on the newest
 * day that anybody was verified to, or the gap is known. Posts of one class in one country are one
 * office, so a post that was renamed has its successor.
 */
export function checkFirstRank(
  posts: Posts,
  newest: string,
  known: readonly RankGap[],
): PackProblem[] {
  const listed = [...posts.values()].filter(
    ({ post }) => FIRST_RANK.includes(post.class) && post.area !== undefined,
  );
  const key = (gap: { area?: string | undefined; class: string }) => `${gap.area} ${gap.class}`;
  const all = new Set(listed.map(({ post }) => key(post)));
  const held = new Set(
    listed.filter(({ terms }) => terms.some((t) => isIn(t, newest))).map(({ post }) => key(post)),
  );
  const stated = new Set(known.map(key));
  return [
    ...[...all]
      .filter((one) => !held.has(one) && !stated.has(one))
      .map((at) => ({ at, reason: `nobody is known to hold it on ${newest}` })),
    ...[...stated]
      .filter((one) => held.has(one) || !all.has(one))
      .map((at) => ({ at: 'known-gaps.yaml', reason: `"${at}" is closed: strike it out` })),
  ];
}

function isIn(term: PostTerm, day: string): boolean {
  const { first, last } = span(term);
  return ['held', 'acting'].includes(term.status) && first <= day && day <= last;
}

/**
 * No two hold a single post, in whichever packs they are, longer than the day of change; who stands
 * in may stand beside a holder.
 */
export function checkSinglePosts(posts: Posts, known: readonly PostGap[]): PackProblem[] {
  return [...posts.values()]
    .filter(({ post }) => post.single)
    .flatMap(({ post, terms }) =>
      overlaps(terms)
        .filter(([, next]) => !isKnown(known, post.id, next.from ?? '', next.from ?? NO_END))
        .map(([one, next]) => ({ at: post.id, reason: `${show(one)} overlaps ${show(next)}` })),
    );
}

function overlaps(terms: readonly PostTerm[]): [PostTerm, PostTerm][] {
  const found: [PostTerm, PostTerm][] = [];
  let latest: PostTerm | undefined;
  // Of a term without a first day nobody knows which days it shares with others.
  const held = terms.filter(({ status, from }) => status === 'held' && from !== undefined);
  for (const term of held.toSorted((a, b) => (span(a).first < span(b).first ? -1 : 1))) {
    if (latest && latest.who !== term.who && !inOrder(end(latest), term.from))
      found.push([latest, term]);
    if (!latest || lastDay(end(term)) >= lastDay(end(latest))) latest = term;
  }
  return found;
}

/** How far a term is known: one pack may be verified to a day before the change that another has. */
function end({ to, verified }: PostTerm): string {
  return to ?? verified;
}

/** Whether a known stretch of a post takes in the days. */
export function isKnown(
  known: readonly PostGap[],
  post: string,
  from: string,
  to: string,
): boolean {
  return known.some((gap) => gap.post === post && gap.from <= from && to <= gap.to);
}

function show({ name, from, to }: PostTerm): string {
  return `${name} (${from ?? ''} to ${to ?? ''})`;
}
