import { dayNumber, daysOverlap, periodDays } from '../offices/holding-days';
import type { FoundOffice, OfficeReader } from '../offices/read-offices';
import type { SearchQuery } from '../search/query';
import { NOT_FOUND, nameScore, officeScore, type Ranked, rankByScore } from '../search/ranking';
import type { MarkedDocs } from '../words/mark-hits';
import { NO_MATCH } from '../words/match-word';

/** A query, and the offices of a segment whose holders it asks for. */
export interface Holders {
  readonly offices: OfficeReader;
  readonly query: SearchQuery;
  /** How prominent the person of each rank is: 0 for the most. */
  readonly rankBytes: Uint8Array;
}

/** Offices that were found, and whose holders count: those whose names match, or all. */
export interface Wanted {
  readonly found: readonly FoundOffice[];
  readonly names: MarkedDocs | null;
}

/** Who held the offices: in the period asked about, or else at any time, today's holders first. */
export async function rankHolders(
  { offices, query, rankBytes }: Holders,
  all: readonly Wanted[],
): Promise<Ranked> {
  const scores = new Uint16Array(rankBytes.length).fill(NOT_FOUND);
  const by = new Uint32Array(rankBytes.length);
  const { period, today } = query;
  const asked = period === null ? null : periodDays(period);
  const now = dayNumber(today);
  for (const { found, names } of all) {
    await offices.eachHolding(found, (office, person, from, to) => {
      const inForce = daysOverlap({ from, to }, asked ?? { from: now, to: now });
      const penalty = names === null ? 0 : (names[person] ?? NO_MATCH);
      if ((asked && !inForce) || penalty === NO_MATCH) return;
      const score =
        officeScore({ ...office, inForce }) + nameScore(penalty, rankBytes[person] ?? 0);
      if (score >= (scores[person] ?? 0)) return;
      scores[person] = score;
      by[person] = office.rank;
    });
  }
  return rankByScore(scores, by);
}
