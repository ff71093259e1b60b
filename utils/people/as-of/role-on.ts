import { compareText } from '../compare';
import { startOf } from '../dates/interval';
import { lastDay } from '../dates/partial-date';
import { compact } from '../parse/parse-with';
import type { Day, Fact, FactStatus, FactVariant, Person } from '../person';
import { CLAIM_OF, closedByDeath, type Standing, standingOf, standingOn } from './held-on';
import { officeKey, weightOf } from './office';
import type { Stretch } from './stretches';

/** Something a person was on a day, or (`former`) had last been. */
export interface RoleOn extends Stretch {
  readonly tense: 'held' | 'former';
  /**
   * `uncertain`: see Standing. `disputed`: another record's dates say otherwise of this very day.
   * `beyond-data`: the day is later than the data was verified to.
   */
  readonly certainty: 'certain' | 'uncertain' | 'disputed' | 'beyond-data';
  /** The last day for which the data vouches, where it says so. */
  readonly dataTo: Day | undefined;
}

/** A question: how one stretch of a person's facts stands to a day. */
export interface RoleQuestion {
  readonly person: Person;
  readonly stretch: Stretch;
  readonly date: Day;
  /** Holds also without a start. */
  readonly timeless: boolean;
}

/** The role that day, or what it had been; null where the fact says nothing of the day. */
export function roleOn({ person, stretch, date, timeless }: RoleQuestion): RoleOn | null {
  const fact = closedByDeath(stretch.fact, person);
  const dataTo = fact.origin?.verified ?? person.verified;
  const always = timeless && fact.from === undefined && fact.to === undefined;
  const standing = always ? 'in-force' : standingOf(fact, person, date);
  const { earlier } = stretch;
  if (saysNothing(standing)) {
    const other = contradicting(fact, date);
    return other && { fact: other, earlier, tense: 'held', certainty: 'disputed', dataTo };
  }
  const tense = standing === 'after' ? 'former' : 'held';
  const certainty = certaintyOf(fact, { person, standing, date, dataTo });
  return { fact, earlier, tense, certainty, dataTo };
}

function saysNothing(standing: Standing): boolean {
  return standing === 'before' || standing === 'unknown';
}

/** The fact with the dates by which it is in force, where only another record says so. */
function contradicting(fact: Fact, date: Day): Fact | null {
  const { packs = [], variants = [], own: _, ...vouched } = fact.origin ?? {};
  // What the reader has put right stays right.
  if (packs.length === 0) return null;
  const other = variants.find((variant) => standingOn(variant, date) === 'in-force');
  if (!other) return null;
  const { from, shownFrom, to, verified, sources, origin: _origin, ...rest } = fact;
  const dates = compact({ from, shownFrom, to, verified });
  const first: FactVariant = { packs, ...dates, sources };
  const { packs: others, ...dated } = other;
  return { ...rest, ...dated, origin: { ...vouched, packs: others, variants: [first] } };
}

interface Moment {
  readonly person: Person;
  readonly standing: Standing;
  readonly date: Day;
  readonly dataTo: Day | undefined;
}

function certaintyOf(fact: Fact, moment: Moment): RoleOn['certainty'] {
  const { standing, date, dataTo } = moment;
  if (isDisputed(fact, moment)) return 'disputed';
  if (standing === 'uncertain' || isOverSomeDay(fact, standing)) return 'uncertain';
  if (dataTo === undefined || date <= dataTo) return 'certain';
  // An end that lay before the last check is sure for ever; all else may have changed since.
  const endedBefore = fact.to !== undefined && lastDay(fact.to) <= dataTo;
  return endedBefore ? 'certain' : 'beyond-data';
}

function isDisputed({ origin }: Fact, { person, standing, date }: Moment): boolean {
  const inForce = standing !== 'after';
  const isOtherwise = (other: Standing): boolean =>
    inForce ? other === 'before' || other === 'after' : other === 'in-force';
  return origin?.variants?.some((one) => isOtherwise(standingOf(one, person, date))) ?? false;
}

/** A candidacy with an outcome is over, though the record may not say since when. */
function isOverSomeDay({ kind, outcome, to }: Fact, standing: Standing): boolean {
  return standing === 'in-force' && kind === 'candidacy' && outcome !== undefined && !to;
}

/** Weightiest first: an office, one elected or named to, a former one, a candidacy, a party, a seat. */
export function byRank(one: RoleOn, other: RoleOn): number {
  return (
    rank(one) - rank(other) ||
    compareText(startOf(other.fact), startOf(one.fact)) ||
    compareText(one.fact.label, other.fact.label)
  );
}

function rank({ fact, tense }: RoleOn): number {
  if (weightOf(fact) === 2) return 6;
  if (tense === 'former') return 3;
  if (fact.kind === 'candidacy') return 4;
  if (CLAIM_OF[fact.status] === 'to-come') return 2;
  return weightOf(fact);
}

/** The strength of a status: it gives way to a higher one of the same person, office and day. */
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
