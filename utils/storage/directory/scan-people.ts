import type { Fact } from '../../people/person';
import { dayNumber, holdingDays, periodDays, share } from '../offices/holding-days';
import { nameWordsOf, type Query } from '../search/query';
import { nameScore, officeScore } from '../search/score';
import { splitsOf } from '../search/splits';
import type { Tier } from '../search/tiers';
import { scanWords } from '../words/searchable-words';
import { scanOffice } from './scan-offices';
import type { HeldPerson } from './searchable-people';

/** A person in memory whom a tier found. */
export interface FoundHeld {
  readonly held: HeldPerson;
  readonly score: number;
  /** The office by which; null: by name. */
  readonly fact: Fact | null;
}

/** Whom a tier finds among people in memory, best first. */
export function scanPeople(
  people: readonly HeldPerson[],
  query: Query,
  { by, forgiving }: Tier,
): FoundHeld[] {
  const scan = SCANS[by];
  return people
    .flatMap((held) => scan(held, query, forgiving) ?? [])
    .sort((one, other) => one.score - other.score);
}

function scanNames(held: HeldPerson, query: Query, forgiving: boolean): FoundHeld | null {
  const penalties = scanWords(nameWordsOf(query), held.names, forgiving);
  if (!penalties) return null;
  return { held, score: nameScore(sum(penalties), held.rank), fact: null };
}

function scanHoldings(held: HeldPerson, query: Query, forgiving: boolean): FoundHeld | null {
  return bestHolding({ held, query, forgiving }, query.officeWords, 0);
}

function scanBoth(held: HeldPerson, query: Query, forgiving: boolean): FoundHeld | null {
  let best: FoundHeld | null = null;
  for (const { names, office } of splitsOf(query.namesThen)) {
    const penalties = scanWords(names, held.names, forgiving);
    if (!penalties) continue;
    const found = bestHolding({ held, query, forgiving }, office, sum(penalties));
    if (found && (!best || found.score < best.score)) best = found;
  }
  return best;
}

const SCANS = { name: scanNames, office: scanHoldings, both: scanBoth };

interface Scan {
  readonly held: HeldPerson;
  readonly query: Query;
  readonly forgiving: boolean;
}

/** The holding that fits best; `namePenalty` is that of the words that named the person. */
function bestHolding(
  { held, query, forgiving }: Scan,
  words: readonly string[],
  namePenalty: number,
): FoundHeld | null {
  const now = dayNumber(query.today);
  const asked = query.period === null ? null : periodDays(query.period);
  let best: FoundHeld | null = null;
  for (const office of held.offices) {
    const match = scanOffice(words, office, forgiving);
    if (!match) continue;
    const days = holdingDays(office.fact, held.line.person);
    const inForce = share(days, asked ?? { from: now, to: now });
    if (asked && !inForce) continue;
    const score = officeScore({ ...match, inForce }) + nameScore(namePenalty, held.rank);
    if (!best || score < best.score) best = { held, score, fact: office.fact };
  }
  return best;
}

function sum(penalties: readonly number[]): number {
  return penalties.reduce((total, penalty) => total + penalty, 0);
}
