import { groupBy } from '../../group-by';
import { compareText } from '../compare';
import { follows, type Interval, joined } from '../dates/interval';
import { firstDay } from '../dates/partial-date';
import { joinOrigins, shownTo, unionOfSources } from '../origin';
import type { Fact } from '../person';
import { shownStart } from './held-on';
import { officeKey } from './office';

/** A fact over an unbroken stretch of time, and the earlier stretches of the same office. */
export interface Stretch {
  readonly fact: Fact;
  readonly earlier: readonly Interval[];
}

/** Which day is asked about changes nothing here, and one person is asked about many days. */
const known = new WeakMap<readonly Fact[], readonly Stretch[]>();

/**
 * Joins terms that follow one another without a gap, and tells those apart that do not: the same
 * office twice is two terms, but a term re-confirmed is one. Office by office, each by
 * start; the order of the facts given never matters.
 */
export function stretchesOf(facts: readonly Fact[]): readonly Stretch[] {
  const before = known.get(facts);
  if (before) return before;
  const groups = groupBy(
    sortByStart(facts),
    (fact) => `${fact.kind}|${fact.status}|${officeKey(fact)}|${fact.person?.id ?? ''}`,
  );
  const stretches = [...groups.values()].flatMap(stretchesOfOffice);
  known.set(facts, stretches);
  return stretches;
}

function stretchesOfOffice(sorted: readonly Fact[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const fact of sorted) {
    const last = stretches.at(-1);
    if (last && follows(asShown(last.fact), asShown(fact))) continueStretch(stretches, last, fact);
    else stretches.push({ fact, earlier: earlierOf(last) });
  }
  return stretches;
}

/** The time for which a source shows a fact: what comes later does not follow from it. */
function asShown(fact: Fact): Interval {
  const from = shownStart(fact);
  const end = fact.to ?? fact.verified;
  return { ...(from !== undefined && { from }), ...(end !== undefined && { to: end }) };
}

/** A post renamed in mid-stretch keeps each name for its time, but is no second term. */
function continueStretch(stretches: Stretch[], last: Stretch, fact: Fact): void {
  if (last.fact.label !== fact.label) stretches.push({ fact, earlier: last.earlier });
  else
    stretches[stretches.length - 1] = { fact: joinFacts(last.fact, fact), earlier: last.earlier };
}

/** A fact that has no dates at all is no term. */
function earlierOf(last: Stretch | undefined): readonly Interval[] {
  if (!last) return [];
  const { from, to } = last.fact;
  if (from === undefined) return to === undefined ? last.earlier : last.earlier.concat({ to });
  return last.earlier.concat(to === undefined ? { from } : { from, to });
}

function joinFacts(earlier: Fact, later: Fact): Fact {
  const { from: _from, to: _to, verified: _verified, origin: _origin, ...rest } = earlier;
  const origin = joinOrigins(earlier.origin, later.origin);
  const verified = shownTo(earlier, later);
  const { from, ...ended } = joined(earlier, later);
  // What is shown from a day on, its start not known, does not start where a later stretch does.
  const isStartKnown = earlier.shownFrom === undefined || earlier.from !== undefined;
  return {
    ...rest,
    ...ended,
    ...(isStartKnown && from !== undefined && { from }),
    ...(verified !== undefined && { verified }),
    sources: unionOfSources(earlier.sources, later.sources),
    ...(origin && { origin }),
  };
}

/** Unknown starts first; the rest of the order only makes it the same for any input order. */
function sortByStart(facts: readonly Fact[]): Fact[] {
  return facts
    .map((fact) => ({ fact, key: sortKey(fact) }))
    .sort(
      (one, other) =>
        compareText(one.key, other.key) ||
        compareText(JSON.stringify(one.fact), JSON.stringify(other.fact)),
    )
    .map(({ fact }) => fact);
}

function sortKey(fact: Fact): string {
  const { to = '9999' } = fact;
  const start = shownStart(fact);
  return start === undefined ? `|${to}` : `${firstDay(start)}|${to}`;
}
