import type { Fact } from '../../people/person';
import { dayNumber, holdingDays, periodDays, share } from '../offices/holding-days';
import type { Query } from '../search/query';
import { nameScore, officeScore } from '../search/score';
import type { Tier } from '../search/tiers';
import type { HeldPerson } from './held-people';
import { scanOffice } from './scan-offices';
import { scanWords } from './scan-words';

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
  const scan = by === 'name' ? scanNames : scanHoldings;
  return people
    .flatMap((held) => scan(held, query, forgiving) ?? [])
    .sort((one, other) => one.score - other.score);
}

function scanNames(held: HeldPerson, query: Query, forgiving: boolean): FoundHeld | null {
  const words = query.period === null ? query.words : query.namesThen;
  const penalties = scanWords(words, held.names, forgiving);
  if (!penalties) return null;
  const sum = penalties.reduce((total, penalty) => total + penalty, 0);
  return { held, score: nameScore(sum, held.rank), fact: null };
}

function scanHoldings(held: HeldPerson, query: Query, forgiving: boolean): FoundHeld | null {
  const now = dayNumber(query.today);
  const asked = query.period === null ? null : periodDays(query.period);
  let best: FoundHeld | null = null;
  for (const office of held.offices) {
    const match = scanOffice(query.officeWords, office, forgiving);
    if (!match) continue;
    const days = holdingDays(office.fact, held.line.person);
    const inForce = share(days, asked ?? { from: now, to: now });
    if (asked && !inForce) continue;
    const score = officeScore({ ...match, inForce }) + held.rank;
    if (!best || score < best.score) best = { held, score, fact: office.fact };
  }
  return best;
}
