import { describe, expect, it } from 'vitest';
import { joinSources } from '../../../packs/read-sources';
import { differencesFromHand } from '../../../packs/refresh/by-hand';
import { held, rowsOf } from './rows-of';

const Q7 = { identifiers: [{ scheme: 'wikidata', identifier: 'Q7' }] };

function said(row: object, read: object, file = 'nor.yaml') {
  const hand = joinSources([{ file, content: rowsOf({ id: 'Q7', name: 'Ann', ...read }) }]);
  return differencesFromHand(rowsOf({ ...Q7, ...row }), [hand]).map(({ line }) => line);
}
const facts = (...all: object[]) => ({ facts: all });

const CASES: readonly [what: string, row: object, read: object, points: RegExp[]][] = [
  ['the same', facts(held('health', '2024-02-01')), facts(held('health', '2024-02')), []],
  [
    'another start',
    facts(held('health', '2024-02-01')),
    facts(held('health', '2024-02-02')),
    [/^Ann \(Q7\): health: 2024-02-01– in the rows, 2024-02-02– as read by hand$/],
  ],
  [
    'another end',
    facts(held('health', '2024', '2025-03-01')),
    facts(held('health', '2024', '2025-03-02')),
    [/health/],
  ],
  ['no end yet', facts(held('health', '2024')), facts(held('health', '2024', '2025')), []],
  [
    'an end after somebody looked',
    facts(held('health', '2024', '2026-02-01')),
    facts(held('health', '2024')),
    [],
  ],
  [
    'an end before somebody looked and found the office held',
    facts(held('health', '2024', '2025-12-01')),
    facts(held('health', '2024')),
    [/health: 2024–2025-12-01 in the rows, 2024– as/],
  ],
  [
    'another stretch of the office',
    facts(held('health', '2001', '2003')),
    facts(held('health', '2010', '2012')),
    [],
  ],
  [
    'as acting and as holder',
    facts(held('health', '2024-01', '2024-02', { status: 'acting' })),
    facts(held('health', '2024-02')),
    [],
  ],
  ['another birth', { birth_date: '1970-01-02' }, { birth_date: '1971' }, [/birth: 1970-01-02 in/]],
  ['a birth to the year', { birth_date: '1970-01-02' }, { birth_date: '1970' }, []],
];

describe('rows beside what somebody read', () => {
  it.each(CASES)('%s', (_what, row, read, points) => {
    expect(said(row, read)).toEqual(points.map((point) => expect.stringMatching(point)));
  });

  it('are not held against other rows', () => {
    expect(said({ birth_date: '1970' }, { birth_date: '1971' }, 'nor.json')).toEqual([]);
  });
});
