import { compareText } from './compare-text';
import { follows, type Interval, joined } from './interval';
import { officeKey } from './office';
import { firstDay } from './partial-date';
import type { Fact, Source } from './person';

/** A fact over an unbroken stretch of time, and the earlier stretches of the same office. */
export interface Stretch {
  readonly fact: Fact;
  readonly earlier: readonly Interval[];
}

/**
 * Joins terms that follow one another without a gap, and tells those apart that do not: the same
 * office twice is two terms, but a term re-confirmed is one. Sorted by start; the order of the
 * facts given never matters.
 */
export function stretchesOf(facts: readonly Fact[]): Stretch[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of [...facts].sort(byStart)) {
    const key = `${fact.kind}|${fact.status}|${officeKey(fact)}|${fact.person?.id ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap(stretchesOfOffice).sort((a, b) => byStart(a.fact, b.fact));
}

function stretchesOfOffice(sorted: readonly Fact[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const fact of sorted) {
    const last = stretches.at(-1);
    if (last && follows(last.fact, fact)) continueStretch(stretches, last, fact);
    else stretches.push({ fact, earlier: earlierOf(last) });
  }
  return stretches;
}

/** A post renamed in mid-stretch keeps each name for its time, but is no second term. */
function continueStretch(stretches: Stretch[], last: Stretch, fact: Fact): void {
  if (last.fact.label !== fact.label) stretches.push({ fact, earlier: last.earlier });
  else
    stretches[stretches.length - 1] = { fact: joinFacts(last.fact, fact), earlier: last.earlier };
}

function earlierOf(last: Stretch | undefined): readonly Interval[] {
  return last ? [...last.earlier, intervalOf(last.fact)] : [];
}

function joinFacts(earlier: Fact, later: Fact): Fact {
  const { from: _from, to: _to, ...rest } = earlier;
  return { ...rest, ...joined(earlier, later), sources: union(earlier.sources, later.sources) };
}

function union(one: readonly Source[], other: readonly Source[]): Source[] {
  const known = new Set(one.map(({ url }) => url));
  return [...one, ...other.filter(({ url }) => !known.has(url))];
}

function intervalOf({ from, to }: Fact): Interval {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Unknown starts first; the rest of the order only makes it the same for any input order. */
function byStart(one: Fact, other: Fact): number {
  const starts = compareText(sortKey(one), sortKey(other));
  return starts || compareText(JSON.stringify(one), JSON.stringify(other));
}

function sortKey({ from, to }: Fact): string {
  return `${from === undefined ? '' : firstDay(from)}|${to ?? '9999'}`;
}
