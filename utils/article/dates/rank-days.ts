import type { Day } from '../../people/person';
import type { PublishedFrom } from '../article-facts';
import type { DateEvidence } from './date-evidence';
import { addDays, daysApart } from './day';
import { NO_DAY, type RankedDay } from './written-dates';

/** Where two places are as good as each other, the earlier of these decides. */
const ORDER: readonly PublishedFrom[] = ['json-ld', 'meta', 'microdata', 'time', 'url', 'byline'];

/** No page is ever believed wholly. */
const MOST = 0.98;

/** Less than this is a guess, and not given. */
const LEAST = 0.25;

/**
 * Evidence of at least this trust tells on which day a time in UTC falls for the page, and is a
 * voice of its own against another day.
 */
const SHOWS_DAY = 0.5;

/** Evidence of at least this trust tells that a later day is one of change. */
const SHOWS_EARLIER = 0.78;

/**
 * Days after which a change speaks of a page that is kept up to date: what stands there now may not
 * be of the day it was first published.
 */
const KEPT_UP = 7;

/** The share of certainty that such a page keeps: no such page's day counts as certain. */
const KEPT_UP_DOUBT = 0.95;

/**
 * Days apart from which two days make different articles of a page: within a month hardly anybody's
 * office changes, so a day that may be wrong by so much still serves a reader better than none.
 */
const FAR_APART = 31;

/**
 * Weighs the evidence. Places that agree make a day surer (each takes away part of the doubt the
 * others leave), places that name another day make it less sure, or leave it open. `modified` are
 * the days on which the page says it was changed.
 */
export function rankDays(
  evidence: readonly DateEvidence[],
  modified: ReadonlySet<Day>,
  today: Day,
): RankedDay {
  const latest = addDays(today, 1);
  const local = inPageZone(evidence.filter(({ day }) => day <= latest));
  const usable = withoutChanges(local, modified);
  const days = [...new Set(usable.map(({ day }) => day))];
  const scored = days.map((day) => ({ day, ...scoreOf(day, usable) }));
  scored.sort((one, other) => other.sure - one.sure || rank(one.from) - rank(other.from));
  const [best, ...others] = scored;
  if (best === undefined || isUndecided(best.day, local)) return NO_DAY;
  const agreed = others.reduce((sure, other) => sure * doubt(best, other), best.sure);
  const confidence =
    Math.min(MOST, agreed) * (isKeptUp(best.day, modified, today) ? KEPT_UP_DOUBT : 1);
  if (confidence < LEAST) return NO_DAY;
  return {
    published: best.day,
    publishedFrom: best.from,
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** A time in UTC may fall on the day before or after the page's own: what the page shows decides. */
function inPageZone(evidence: readonly DateEvidence[]): DateEvidence[] {
  const shown = evidence.filter((one) => !one.isUtc && one.trust >= SHOWS_DAY);
  return evidence.map((one) => {
    if (!one.isUtc || shown.some(({ day }) => day === one.day)) return one;
    const local = shown.find(({ day }) => daysApart(day, one.day) === 1);
    return local === undefined ? one : { ...one, day: local.day, trust: one.trust * 0.9 };
  });
}

/**
 * Where a day of change is also given as that of publication, and an earlier one is: the earlier.
 * The day before is no sign of that: it is the eve on which a text was begun, or another time zone.
 */
function withoutChanges(
  evidence: readonly DateEvidence[],
  modified: ReadonlySet<Day>,
): DateEvidence[] {
  return evidence.map((one) => {
    const earlier = evidence.some(
      ({ day, trust }) => addDays(day, 1) < one.day && trust >= SHOWS_EARLIER,
    );
    return modified.has(one.day) && earlier ? { ...one, trust: one.trust * 0.5 } : one;
  });
}

/** Whether the page says it was changed long after: evergreen pages, long-running live blogs. */
function isKeptUp(published: Day, modified: ReadonlySet<Day>, today: Day): boolean {
  return [...modified].some((day) => day <= today && addDays(published, KEPT_UP) < day);
}

interface Scored {
  readonly day: Day;
  readonly sure: number;
  readonly from: PublishedFrom;
}

/** Each kind of place counts once for a day, with its best. */
function scoreOf(day: Day, evidence: readonly DateEvidence[]): Omit<Scored, 'day'> {
  const trusts = new Map<PublishedFrom, number>();
  for (const { from, trust } of evidence.filter((one) => one.day === day)) {
    trusts.set(from, Math.max(trusts.get(from) ?? 0, trust));
  }
  const places = [...trusts].sort(([a, x], [b, y]) => y - x || rank(a) - rank(b));
  const left = places.reduce((doubtLeft, [, trust]) => doubtLeft * (1 - trust), 1);
  return { sure: 1 - left, from: places[0]?.[0] ?? 'byline' };
}

/** The share of the best day's certainty that another day leaves; the next day is often a time zone. */
function doubt(best: Scored, other: Scored): number {
  return 1 - other.sure * (daysApart(best.day, other.day) <= 1 ? 0.1 : 0.35);
}

function rank(from: PublishedFrom): number {
  return ORDER.indexOf(from);
}

/**
 * Whether the page leaves open which of two days is the article's: one kind of place alone names
 * `day`, and another names one more than a month away. Often the page shows the day of its last
 * change and keeps that of the first writing where no reader sees it.
 */
function isUndecided(day: Day, evidence: readonly DateEvidence[]): boolean {
  const worth = evidence.filter(({ trust }) => trust >= SHOWS_DAY);
  const backers = new Set<PublishedFrom>(
    worth.filter((one) => one.day === day).map(({ from }) => from),
  );
  return (
    backers.size === 1 &&
    worth.some((one) => !backers.has(one.from) && daysApart(one.day, day) > FAR_APART)
  );
}
