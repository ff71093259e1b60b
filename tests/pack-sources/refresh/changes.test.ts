import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../packs/refresh/changes';
import { held, rowsOf } from './rows-of';

const said = (before: readonly object[], after: readonly object[]) =>
  changesBetween(rowsOf(...before), rowsOf(...after)).map(({ kind, line }) => `${kind}: ${line}`);

const WAS = held('health', '2024-02-01');
const party = (from: string) => ({ kind: 'party', organization: 'reds', from, sources: ['list'] });
const ANN = 'Ann Berg 1 (list:1)';

const CASES: readonly [what: string, before: object[], after: object[], lines: string[]][] = [
  ['the same', [{ facts: [WAS] }], [{ facts: [WAS] }], []],
  [
    'the same of a later day from another page',
    [{ facts: [WAS] }],
    [{ facts: [{ ...WAS, sources: ['more'] }], sources: ['more'], verified: '2026-03-01' }],
    [],
  ],
  ['somebody new', [], [{ facts: [WAS] }], [`new: ${ANN}: Minister of Health 2024-02-01–`]],
  [
    'somebody gone',
    [{ facts: [held('trade', '2001'), held('health', '2024-02-01', '2025-03-01')] }],
    [],
    [`gone: ${ANN}: Minister of Trade 2001–`],
  ],
  [
    'an end',
    [{ facts: [WAS] }],
    [{ facts: [held('health', '2024-02-01', '2026-02-03')] }],
    [`ended: ${ANN}: Minister of Health to 2026-02-03`],
  ],
  [
    'a move',
    [{ facts: [WAS] }],
    [{ facts: [held('health', '2024-02-01', '2026-02-03'), held('trade', '2026-02-03')] }],
    [`moved: ${ANN}: Minister of Health to 2026-02-03, Minister of Trade from 2026-02-03`],
  ],
  [
    'a second office',
    [{ facts: [WAS] }],
    [{ facts: [WAS, held('trade', '2026-02-03')] }],
    [`moved: ${ANN}: Minister of Trade from 2026-02-03`],
  ],
  [
    'the same office a second time',
    [{ facts: [held('health', '2020', '2022')] }],
    [{ facts: [held('health', '2020', '2022'), held('health', '2026-02-03')] }],
    [`moved: ${ANN}: Minister of Health from 2026-02-03`],
  ],
  [
    'an office of long ago',
    [{ facts: [WAS] }],
    [{ facts: [WAS, held('trade', '2001', '2003')] }],
    [`changed: ${ANN}: also Minister of Trade 2001–2003`],
  ],
  [
    'another start',
    [{ facts: [WAS] }],
    [{ facts: [held('health', '2024-02-02')] }],
    [`changed: ${ANN}: Minister of Health 2024-02-01– → Minister of Health 2024-02-02–`],
  ],
  [
    'an office taken back',
    [{ facts: [WAS] }],
    [{}],
    [`changed: ${ANN}: no more Minister of Health 2024-02-01–`],
  ],
  [
    'an end taken back',
    [{ facts: [held('health', '2024', '2025')] }],
    [{ facts: [held('health', '2024')] }],
    [`changed: ${ANN}: Minister of Health 2024–2025 → Minister of Health 2024–`],
  ],
  [
    'a party',
    [{ facts: [party('2001')] }],
    [{ facts: [party('2001'), { ...party('2020'), organization: 'gov' }] }],
    [`changed: ${ANN}: also Government 2020–`],
  ],
  [
    'how far a party is shown',
    [{ facts: [party('2001')] }],
    [{ facts: [{ ...party('2001'), verified: '2005-01-03' }] }],
    [`changed: ${ANN}: Reds 2001– → Reds 2001– (shown to 2005-01-03)`],
  ],
  [
    'another name, by an identifier both have',
    [{ identifiers: [{ scheme: 'wikidata', identifier: 'Q7' }] }],
    [{ id: 'Q7', name: 'Ann Lie' }],
    [
      'renamed: Ann Lie (Q7): was Ann Berg 1',
      'changed: Ann Lie (Q7): id list:1 → Q7',
      'changed: Ann Lie (Q7): identifiers − wikidata Q7',
    ],
  ],
  [
    'a birth and another name',
    [{ birth_date: '1970' }],
    [{ birth_date: '1970-02-03', other_names: [{ name: 'Anna Berg', note: 'alias' }] }],
    [
      `changed: ${ANN}: birth_date 1970 → 1970-02-03`,
      `changed: ${ANN}: other_names + Anna Berg alias`,
    ],
  ],
];

describe('what a later copy says otherwise', () => {
  it.each(CASES)('%s', (_what, before, after, lines) => {
    expect(said(before, after)).toEqual(lines);
  });

  it('comes by kind and then by name, whatever the order of the rows', () => {
    const before = [
      { id: 'list:z', name: 'Zoe', facts: [WAS] },
      { id: 'list:b', name: 'Bo' },
    ];
    const after = [
      { id: 'list:y', name: 'Yve' },
      { id: 'list:z', name: 'Zoe', facts: [held('health', '2024-02-01', '2026-02-03')] },
      { id: 'list:a', name: 'Abe' },
    ];
    const lines = said(before, after);
    expect(lines.map((line) => line.split(' (')[0])).toEqual([
      'new: Abe',
      'new: Yve',
      'ended: Zoe',
      'gone: Bo',
    ]);
    expect(said([...before].reverse(), [...after].reverse())).toEqual(lines);
  });

  it('tells of posts that come, go or are called otherwise', () => {
    const before = rowsOf();
    const [health, trade] = before.posts;
    if (!health || !trade) throw new Error('no posts');
    const after = {
      ...before,
      posts: [
        { ...health, label: 'Health' },
        { ...trade, id: 'sea' },
      ],
    };
    expect(
      changesBetween(before, after).map(({ kind, line }) => [kind, line.split(':')[0]]),
    ).toEqual([
      ['new', 'post sea'],
      ['gone', 'post trade'],
      ['changed', 'post health'],
    ]);
  });
});
