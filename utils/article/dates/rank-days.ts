import type { Day } from '../../people/person';
import type { PublishedFrom } from '../types';
import { addDays, daysBetween } from './day';
import type { DateEvidence } from './evidence';

/** The day of publication, as far as the evidence goes. */
export interface RankedDay {
  readonly published: Day | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly confidence: number;
}

/** Where two places are as good as each other, the earlier of these decides. */
const ORDER: readonly PublishedFrom[] = ['json-ld', 'meta', 'microdata', 'time', 'url', 'byline'];

const NONE: RankedDay = { published: null, publishedFrom: null, confidence: 0 };
const MOST = 0.98;

/**
 * Weighs the evidence. Places that agree make a day surer (each takes away part of the doubt the
 * others leave), places that name another day make it less sure; a day's difference is a time zone
 * and counts little. Days in the future and evidence below the threshold are left out.
 */
export function rankDays(evidence: readonly DateEvidence[], today: Day): RankedDay {
  const latest = addDays(today, 1);
  const usable = evidence.filter(({ day }) => day <= latest);
  const days = [...new Set(usable.map(({ day }) => day))];
  const scored = days.map((day) => ({ day, ...scoreOf(day, usable) }));
  scored.sort((one, other) => other.sure - one.sure || rank(one.from) - rank(other.from));
  const best = scored[0];
  if (best === undefined) return NONE;
  const against = scored.filter(({ day }) => day !== best.day);
  const confidence = against.reduce((sure, other) => sure * doubt(best, other), best.sure);
  return {
    published: best.day,
    publishedFrom: best.from,
    confidence: Math.round(Math.min(MOST, confidence) * 100) / 100,
  };
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
  const places = [...trusts].sort(
    (one, other) => other[1] - one[1] || rank(one[0]) - rank(other[0]),
  );
  const left = places.reduce((doubtLeft, [, trust]) => doubtLeft * (1 - trust), 1);
  return { sure: 1 - left, from: places[0]?.[0] ?? 'byline' };
}

/** What another day takes away from the best one's certainty, as a factor. */
function doubt(best: Scored, other: Scored): number {
  return daysBetween(best.day, other.day) <= 1 ? 1 - other.sure * 0.1 : 1 - other.sure * 0.35;
}

function rank(from: PublishedFrom): number {
  return ORDER.indexOf(from);
}
