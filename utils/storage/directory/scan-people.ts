import type { Fact } from '../../people/person';
import { dayNumber, daysOverlap, holdingDays, periodDays } from '../offices/holding-days';
import { scanOffice } from '../offices/office-words';
import type { Tier } from '../search/query';
import { nameWordsOf, type SearchQuery, splitsOf } from '../search/query';
import { nameScore, officeScore } from '../search/ranking';
import { scanWords } from '../words/searchable-words';
import type { SearchablePerson } from './searchable-people';

/** A person in memory whom a tier found. */
export interface FoundInMemory {
  readonly person: SearchablePerson;
  readonly score: number;
  /** The office by which; null: by name. */
  readonly fact: Fact | null;
}

/** Whom a tier finds among people in memory, best first. */
export function scanPeople(
  people: readonly SearchablePerson[],
  query: SearchQuery,
  { by, forgiving }: Tier,
): FoundInMemory[] {
  const scan = SCANS[by];
  return people
    .flatMap((person) => scan(person, query, forgiving) ?? [])
    .sort((one, other) => one.score - other.score);
}

function scanNames(
  person: SearchablePerson,
  query: SearchQuery,
  forgiving: boolean,
): FoundInMemory | null {
  const penalties = scanWords(nameWordsOf(query), person.names, forgiving);
  if (!penalties) return null;
  return { person, score: nameScore(sum(penalties), person.rank), fact: null };
}

function scanHoldings(
  person: SearchablePerson,
  query: SearchQuery,
  forgiving: boolean,
): FoundInMemory | null {
  return bestHolding({ person, query, forgiving }, query.officeWords, 0);
}

function scanBoth(
  person: SearchablePerson,
  query: SearchQuery,
  forgiving: boolean,
): FoundInMemory | null {
  let best: FoundInMemory | null = null;
  for (const { names, office } of splitsOf(query.namesThen)) {
    const penalties = scanWords(names, person.names, forgiving);
    if (!penalties) continue;
    const found = bestHolding({ person, query, forgiving }, office, sum(penalties));
    if (found && (!best || found.score < best.score)) best = found;
  }
  return best;
}

const SCANS = { name: scanNames, office: scanHoldings, both: scanBoth };

interface Scan {
  readonly person: SearchablePerson;
  readonly query: SearchQuery;
  readonly forgiving: boolean;
}

/** The holding that fits best; `namePenalty` is that of the words that named the person. */
function bestHolding(
  { person, query, forgiving }: Scan,
  words: readonly string[],
  namePenalty: number,
): FoundInMemory | null {
  const now = dayNumber(query.today);
  const asked = query.period === null ? null : periodDays(query.period);
  let best: FoundInMemory | null = null;
  for (const office of person.offices) {
    const match = scanOffice(words, office, forgiving);
    if (!match) continue;
    const days = holdingDays(office.fact, person.line.person);
    const inForce = daysOverlap(days, asked ?? { from: now, to: now });
    if (asked && !inForce) continue;
    const score = officeScore({ ...match, inForce }) + nameScore(namePenalty, person.rank);
    if (!best || score < best.score) best = { person, score, fact: office.fact };
  }
  return best;
}

function sum(penalties: readonly number[]): number {
  return penalties.reduce((total, penalty) => total + penalty, 0);
}
