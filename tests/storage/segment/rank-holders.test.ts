import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../utils/storage/offices/holding-days';
import type { FoundOffice, OfficeReader } from '../../../utils/storage/offices/read-offices';
import { readQuery } from '../../../utils/storage/search/query';
import { nameScore, officeScore } from '../../../utils/storage/search/ranking';
import { rankHolders } from '../../../utils/storage/segment/rank-holders';
import { NO_MATCH } from '../../../utils/storage/words/match-word';

/** Holders of offices: by the office's rank, the people's ranks with the first and last year. */
type Holders = Readonly<Record<number, readonly [person: number, from: number, to: number][]>>;

function officesOf(holders: Holders): OfficeReader {
  return {
    find: async () => [],
    labels: async () => [],
    eachHolding: async (offices, each) => {
      for (const office of offices) {
        for (const [person, from, to] of holders[office.rank] ?? []) {
          each(office, person, dayNumber(`${from}-01-01`), dayNumber(`${to}-12-31`));
        }
      }
    },
  };
}

const office = (rank: number, penalty = 0): FoundOffice => {
  return { rank, penalty, extraWords: 0, hasPost: false, from: 0, count: 1 };
};
const rankBytes = Uint8Array.of(0, 10, 20, 30);
const HOLDERS: Holders = { 7: [[0, 2000, 2005], [2, 2010, 2030]], 8: [[2, 2000, 2001], [3, 2020, 2030], [2, 2020, 2030]] }; // biome-ignore format: short

/** Who is found by a query, each with their score and the office. */
async function found(text: string, ...wanted: Parameters<typeof rankHolders>[1]) {
  const query = readQuery(text, '2025-11-01');
  const ranked = await rankHolders({ offices: officesOf(HOLDERS), query, rankBytes }, wanted);
  return [...ranked.ranks].map((rank, at) => [rank, ranked.scores[at], ranked.offices?.[at]]);
}

const score = (rank: number, inForce: boolean, penalty = 0) =>
  officeScore({ penalty, extraWords: 0, inForce }) + nameScore(0, rankBytes[rank] ?? 0);

describe('who held an office', () => {
  it('is found whenever that was, those of today first', async () => {
    expect(await found('mayor', { found: [office(7)], names: null })).toEqual([
      [2, score(2, true), 7],
      [0, score(0, false), 7],
    ]);
  });

  it('is found in the time that was asked about alone', async () => {
    expect(await found('mayor 2003', { found: [office(7)], names: null })).toEqual([
      [0, score(0, true), 7],
    ]);
    expect(await found('mayor 2007', { found: [office(7)], names: null })).toEqual([]);
  });

  it('of several is found by the one that fits best, of equals by the first', async () => {
    const all = { found: [office(7, 3), office(8, 1)], names: null };
    expect(await found('mayor', all)).toEqual([
      [2, score(2, true, 1), 8],
      [3, score(3, true, 1), 8],
      [0, score(0, false, 3), 7],
    ]);
    const other = { found: [office(8, 1), office(7, 3)], names: null };
    expect(await found('mayor', other)).toEqual(await found('mayor', all));
    const same = { found: [office(7, 1), office(8, 1)], names: null };
    expect((await found('mayor', same))[0]).toEqual([2, score(2, true, 1), 7]);
  });

  it('is found where their name matches too, the better the name the earlier', async () => {
    const names = Uint8Array.of(4, NO_MATCH, 2, NO_MATCH);
    const both = await found('x mayor', { found: [office(7), office(8)], names });
    expect(both).toEqual([
      [2, score(2, true) + nameScore(2, 0), 7],
      [0, score(0, false) + nameScore(4, 0), 7],
    ]);
  });

  it('is found by any of several readings, the best of them', async () => {
    const names = Uint8Array.of(NO_MATCH, NO_MATCH, 4, 4);
    const better = Uint8Array.of(NO_MATCH, NO_MATCH, NO_MATCH, 0);
    const all = [
      { found: [office(8)], names },
      { found: [office(8)], names: better },
    ];
    expect(await found('x mayor', ...all)).toEqual([
      [3, score(3, true), 8],
      [2, score(2, true) + nameScore(4, 0), 8],
    ]);
    expect(await found('x mayor', ...all.toReversed())).toEqual(await found('x mayor', ...all));
  });

  it('is nobody where no office was found', async () => {
    expect(await found('mayor')).toEqual([]);
    expect(await found('mayor', { found: [], names: null })).toEqual([]);
  });
});
