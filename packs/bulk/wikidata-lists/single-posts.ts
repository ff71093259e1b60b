import { groupBy } from '../../../utils/group-by';
import { firstDay, lastDay } from '../../../utils/people/dates/partial-date';
import type { SourcePost } from '../../source-format';
import { byStart } from '../uk-government/dates';
import { agreedDate } from '../us-wikidata';
import type { Statement } from './statements';

/** A stretch in a post, from one statement or several that follow one another. */
export interface Term extends Statement {
  readonly post: string;
  readonly source: string;
}

/** Terms in a post of one holder that have no end though somebody else has begun since. */
export function staleTerms(terms: readonly Term[], posts: readonly SourcePost[]): Set<Term> {
  const single = singlePosts(posts);
  return new Set(
    [...groupBy(terms, ({ post }) => post)]
      .filter(([post]) => single.has(post))
      .flatMap(([, all]) => {
        const latest = all.toSorted(byStart).at(-1);
        return all.filter(({ item, to }) => to === undefined && item !== latest?.item);
      }),
  );
}

function singlePosts(posts: readonly SourcePost[]): ReadonlySet<string> {
  return new Set(posts.filter(({ single }) => single).map(({ id }) => id));
}

/** Where two held a post of one holder, the day of change is the month or year on which they agree. */
export function withAgreedChanges(terms: readonly Term[], posts: readonly SourcePost[]): Term[] {
  const single = singlePosts(posts);
  return [...groupBy(terms, ({ post }) => post)].flatMap(([post, own]) => {
    if (!single.has(post)) return own;
    const sorted: Term[] = own.toSorted(byStart);
    for (const [index, next] of sorted.entries()) {
      const last = sorted[index - 1];
      if (last?.to === undefined || firstDay(last.to) <= lastDay(next.from)) continue;
      const change = agreedDate(last.to, next.from);
      if (change === undefined || last.item === next.item) continue;
      sorted[index - 1] = { ...last, to: change };
      sorted[index] = { ...next, from: change };
    }
    return sorted;
  });
}
