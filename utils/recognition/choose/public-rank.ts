import type { HighOffices } from '../../languages/language';
import { nameWords, normaliseName } from '../../names/normalise';
import { unionOf } from '../../names/word-lists';
import { CLAIM_OF, lifeOn, mayHold, type Standing, standingOf } from '../../people/as-of/held-on';
import { daysFromTo } from '../../people/dates/days';
import { lastDay } from '../../people/dates/partial-date';
import type { Day, Fact, Person } from '../../people/person';
import { RECENT_DAYS, VERY_PROMINENT } from '../constants';
import { isNeutralBefore, isPlace } from '../cues/word-kinds';
import { isLand } from './lands';

/** How high somebody stands on a day by what they hold, seek, or have lately left. */
export type PublicRank = 0 | 1 | 2 | 3;

/** Head of a state or of its government, or elected to be. */
export const FIRST_RANK: PublicRank = 3;
/** Deputy of such a head, leader of a party, who seeks the first rank or has lately left it. */
export const SECOND_RANK: PublicRank = 2;
/** In another office. */
export const IN_OFFICE: PublicRank = 1;

/** The rank of somebody on a day. */
export function rankOn(person: Person, day: Day): PublicRank {
  return person.facts.reduce<PublicRank>((highest, fact) => {
    const rank = rankNow(fact, person, day);
    return rank > highest ? rank : highest;
  }, 0);
}

function rankNow(fact: Fact, person: Person, day: Day): PublicRank {
  const rank = rankOf(fact, person);
  if (rank === 0) return 0;
  const standing = standingOf(fact, person, day);
  if (mayHold(standing)) return rank;
  const lately = rank === FIRST_RANK && lastsUntil(fact, standing, day);
  return lately && lifeOn(person, day) === 'alive' ? SECOND_RANK : 0;
}

/** Whether it ended, or was last shown, not long before the day. */
function lastsUntil({ to, verified }: Fact, standing: Standing, day: Day): boolean {
  const end = to === undefined ? verified : lastDay(to);
  if (end === undefined || standing === 'before') return false;
  const days = daysFromTo(end, day);
  return days >= 0 && days <= RECENT_DAYS;
}

/** Worked out once a fact: what it says of the person does not hang on the day. */
const RANKS = new WeakMap<Fact, PublicRank>();

function rankOf(fact: Fact, person: Person): PublicRank {
  let rank = RANKS.get(fact);
  if (rank === undefined) {
    rank = readRank(fact, (person.prominence ?? 0) >= VERY_PROMINENT);
    RANKS.set(fact, rank);
  }
  return rank;
}

function readRank(fact: Fact, prominent: boolean): PublicRank {
  if (fact.kind === 'candidacy') return seeksFirst(fact, prominent) ? SECOND_RANK : 0;
  if (fact.kind !== 'office' || CLAIM_OF[fact.status] === 'opposite') return 0;
  const read = readOffice(fact);
  if (CLAIM_OF[fact.status] === 'proposed') return read === undefined ? 0 : SECOND_RANK;
  if (read?.ofLand) return read.deputy ? SECOND_RANK : FIRST_RANK;
  return prominent && (read !== undefined || isLeader(fact)) ? SECOND_RANK : IN_OFFICE;
}

/** "Democratic nominee for President of the United States": the office stands within. */
function seeksFirst({ label }: Fact, prominent: boolean): boolean {
  return prominent && nameWords(label).some((_, at, words) => lengthAt(words, at, FIRST) > 0);
}

interface HighOffice {
  readonly deputy: boolean;
  /** Whether it is of a land, or of a body as great. */
  readonly ofLand: boolean;
}

/** The office of a fact, where it is of the first rank or next below it. */
function readOffice(fact: Fact): HighOffice | undefined {
  const words = wordsOf(fact);
  for (let at = 0; at < words.length; at++) {
    const alone = lengthAt(words, at, OF_ONE_LAND);
    const length = Math.max(alone, lengthAt(words, at, FIRST));
    if (length === 0) {
      if (mayStandBefore(words[at] ?? '', fact)) continue;
      return undefined;
    }
    const deputy = words.slice(0, at).some((word) => DEPUTIES.has(word));
    const ofLand = alone > 0 || isOfLand(words.slice(at + length), fact);
    return { deputy, ofLand };
  }
  return undefined;
}

/** Without "elect", and what is said in brackets. */
function wordsOf({ label, status }: Fact): readonly string[] {
  const words = nameWords(label.replace(/\([^)]*\)/g, ''));
  return CLAIM_OF[status] === 'office' ? words : words.filter((word) => !TO_COME.has(word));
}

const TO_COME: ReadonlySet<string> = new Set(['elect', 'designate']);

/** "Acting", "vice", "French", "United States": all else makes another office of it. */
function mayStandBefore(word: string, { area }: Fact): boolean {
  if (DEPUTIES.has(word) || STAND_INS.has(word) || isNeutralBefore(word)) return true;
  return [area?.name ?? '', ...(area?.otherNames ?? [])].some((name) =>
    nameWords(name).includes(word),
  );
}

function isOfLand(rest: readonly string[], { area }: Fact): boolean {
  const of = rest.filter((word) => !TIES.has(word));
  if (of.length === 0) return area !== undefined;
  const name = of.join(' ');
  const own = [area?.name ?? '', ...(area?.otherNames ?? [])].map(normaliseName);
  return (
    own.includes(name) || BODIES.has(name) || isLand(name) || (of.length === 1 && isPlace(name))
  );
}

function isLeader({ label }: Fact): boolean {
  const words = nameWords(label);
  return words.some((_, at) => lengthAt(words, at, LEADERS) > 0);
}

/** How many words from `at` are one of the phrases; 0 for none. */
function lengthAt(words: readonly string[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    if (at + length > words.length) continue;
    if (phrases.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** "prezes rady ministrow". */
const LONGEST_PHRASE = 3;

function phrasesOf(part: keyof HighOffices): ReadonlySet<string> {
  const written = unionOf(({ highOffices }) => highOffices?.[part]);
  return new Set([...written].map((phrase) => phrase.replaceAll('_', ' ')));
}

const FIRST = phrasesOf('first');
const OF_ONE_LAND = phrasesOf('ofOneLand');
const LEADERS = phrasesOf('leaders');
const DEPUTIES = phrasesOf('deputies');
const STAND_INS = phrasesOf('standIns');
const BODIES = phrasesOf('bodies');
const TIES: ReadonlySet<string> = new Set([
  ...unionOf(({ roles }) => roles?.ofs),
  ...unionOf(({ roles }) => roles?.articles),
  ...unionOf(({ roles }) => roles?.contracted),
]);
