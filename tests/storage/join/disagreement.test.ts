import { describe, expect, it } from 'vitest';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import type { Fact } from '../../../utils/people/person';
import { joinPeople } from '../../../utils/storage/join/join-people';
import { makeFact } from '../people';
import { ann, inShort, mayor, source } from './mayors';

/** Facts of pack one and of pack two, and what the joined person has: dates, packs, variants. */
const CASES: readonly [
  rule: string,
  one: Partial<Fact>,
  two: Partial<Fact>,
  joined: readonly [span: string, packs: string, variants: string][],
][] = [
  [
    'the same fact has both packs',
    { from: '2020-05-01' },
    { from: '2020-05-01' },
    [['2020-05-01–', 'one two', '']],
  ],
  [
    'the finer date is no disagreement',
    { from: '2020' },
    { from: '2020-05-01', to: '2026' },
    [['2020-05-01–2026', 'one two', '']],
  ],
  [
    'another first day is told beside the first record',
    { from: '2020-05-01' },
    { from: '2020-05-02' },
    [['2020-05-01–', 'one', 'two 2020-05-02–']],
  ],
  [
    'another last day too',
    { from: '2020-05-01', to: '2022-01-01' },
    { from: '2020-05-01', to: '2022-02-01' },
    [['2020-05-01–2022-01-01', 'one', 'two 2020-05-01–2022-02-01']],
  ],
  [
    'an open end contradicts an end before the day it is vouched for',
    { from: '2020-05-01' },
    { from: '2020-05-01', to: '2022-02-01' },
    [['2020-05-01–', 'one', 'two 2020-05-01–2022-02-01']],
  ],
  [
    'an end after that day is only news',
    { from: '2020-05-01' },
    { from: '2020-05-01', to: '2025-06-01' },
    [['2020-05-01–2025-06-01', 'one two', '']],
  ],
  [
    'an end in the month of that day is only news',
    { from: '2020-05-01' },
    { from: '2020-05-01', to: '2025-01' },
    [['2020-05-01–2025-01', 'one two', '']],
  ],
  [
    'an end is news to a record of another first day too, which stays told beside it',
    { from: '2020-05-01' },
    { from: '2020-05-02', to: '2025-06-01' },
    [['2020-05-01–2025-06-01', 'one', 'two 2020-05-02–2025-06-01']],
  ],
  [
    'so it does where the other record has the end',
    { from: '2020-05-01', to: '2022-02-01' },
    { from: '2020-05-01' },
    [['2020-05-01–2022-02-01', 'one', 'two 2020-05-01–']],
  ],
  [
    'and so it is',
    { from: '2020-05-01', to: '2025-06-01' },
    { from: '2020' },
    [['2020-05-01–2025-06-01', 'one two', '']],
  ],
  [
    'a coarser end is no disagreement',
    { from: '2020-05-01', to: '2022-02-01' },
    { from: '2020-05-01', to: '2022' },
    [['2020-05-01–2022-02-01', 'one two', '']],
  ],
  [
    'what one shows to a day and the other vouches for goes on',
    { from: '2020-05-01' },
    { from: '2020-05-01', verified: '2022-02-01' },
    [['2020-05-01–', 'one two', '']],
  ],
  [
    'what both show to a day is known to the later',
    { from: '2020-05-01', verified: '2023-02-01' },
    { from: '2020-05-01', verified: '2022-02-01' },
    [['2020-05-01–?2023-02-01', 'one two', '']],
  ],
  [
    'an end is news to what is shown to a day before it',
    { from: '2020-05-01', verified: '2022-02-01' },
    { from: '2020-05-01', to: '2022-06-01' },
    [['2020-05-01–2022-06-01', 'one two', '']],
  ],
  [
    'the other dates keep the day they are shown to',
    { from: '2020-05-01', to: '2021-05-01' },
    { from: '2020-04-30', verified: '2021-02-01' },
    [['2020-05-01–2021-05-01', 'one', 'two 2020-04-30–?2021-02-01']],
  ],
  [
    'another term is another fact',
    { from: '2010-05-01', to: '2012-01-01' },
    { from: '2020-05-01' },
    [
      ['2010-05-01–2012-01-01', 'one', ''],
      ['2020-05-01–', 'two', ''],
    ],
  ],
];

describe('facts of two packs', () => {
  it.each(CASES)('%s', (_rule, one, two, joined) => {
    const person = joinPeople([ann('one', [mayor(one, 'a')]), ann('two', [mayor(two, 'b')])]);
    expect(person.facts.map(inShort)).toEqual(joined);
  });

  it('leaves an open fact that was verified after the end beside which it stands', () => {
    const person = joinPeople([
      ann('one', [mayor({ from: '2020-05-01' }, 'a')], '2025-01-01'),
      ann('two', [mayor({ from: '2020-05-01', to: '2022-02-01' }, 'b')], '2023-01-01'),
    ]);
    expect(person.facts.map(inShort)).toEqual([
      ['2020-05-01–', 'one', 'two 2020-05-01–2022-02-01'],
    ]);
  });

  it('leaves the facts alone that another record’s is not the same as', () => {
    const judge = makeFact({ label: 'Judge', from: '2010-01-01', to: '2011-01-01' });
    const joined = (from: string) =>
      joinPeople([
        ann('one', [judge, mayor({ from: '2020-05-01' }, 'a')]),
        ann('two', [mayor({ from }, 'b')]),
      ]).facts.map(inShort);
    const alone = ['2010-01-01–2011-01-01', 'one', ''];
    expect(joined('2020-05-01')).toEqual([alone, ['2020-05-01–', 'one two', '']]);
    expect(joined('2020-05-02')).toEqual([alone, ['2020-05-01–', 'one', 'two 2020-05-02–']]);
  });

  it('keeps what one pack tells as two facts', () => {
    const two = [mayor({ from: '2020-05-01' }, 'b'), mayor({ from: '2020-05-02' }, 'b')];
    const person = joinPeople([ann('one', []), ann('two', two)]);
    expect(person.facts.map(inShort)).toEqual([
      ['2020-05-01–', 'two', ''],
      ['2020-05-02–', 'two', ''],
    ]);
  });

  it('takes an end for news where nobody vouches for a day', () => {
    const { verified: _, ...open } = ann('one', [mayor({ from: '2020-05-01' }, 'a')]);
    const ended = ann('two', [mayor({ from: '2020-05-01', to: '2022-02-01' }, 'b')]);
    expect(joinPeople([open, ended]).facts.map(inShort)).toEqual([
      ['2020-05-01–2022-02-01', 'one two', ''],
    ]);
  });

  it('is one fact with what the reader says too, which is of no pack', () => {
    const { pack: _, ...own } = ann('', [mayor({ from: '2020-05-01' }, 'b')]);
    const packed = ann('one', [mayor({ from: '2020-05-01' }, 'a')]);
    expect(joinPeople([packed, own]).facts.map(inShort)).toEqual([['2020-05-01–', 'one', '']]);
  });

  it('keeps the sources of both sides apart', () => {
    const person = joinPeople([
      ann('one', [mayor({ from: '2020-05-01' }, 'a')]),
      ann('two', [mayor({ from: '2020-05-02' }, 'b')]),
    ]);
    expect(person.facts[0]?.sources).toEqual([source('a')]);
    expect(person.facts[0]?.origin?.variants?.[0]?.sources).toEqual([source('b')]);
  });

  it.each([
    ['2020-04-30', []],
    ['2020-05-01', ['disputed']],
    ['2020-05-02', ['certain']],
  ])('on %s the disagreement is told where it matters: %j', (day, expected) => {
    const person = joinPeople([
      ann('one', [mayor({ from: '2020-05-02' }, 'a')]),
      ann('two', [mayor({ from: '2020-05-01' }, 'b')]),
    ]);
    expect(factsAsOf(person, day).roles.map(({ certainty }) => certainty)).toEqual(expected);
  });

  it('vouches for each fact as far as its own packs do', () => {
    const person = joinPeople([
      ann('one', [mayor({ from: '2020-05-01' }, 'a')], '2021-01-01'),
      ann('two', [makeFact({ label: 'Judge', from: '2020-06-01' })], '2025-01-01'),
    ]);
    const roles = factsAsOf(person, '2024-01-01').roles;
    expect(roles.map(({ fact, certainty }) => `${fact.label} ${certainty}`)).toEqual([
      'Judge certain',
      'Mayor beyond-data',
    ]);
  });
});
