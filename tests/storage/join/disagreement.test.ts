import { describe, expect, it } from 'vitest';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import type { RoleOn } from '../../../utils/people/as-of/role-on';
import type { Fact } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { joinPeople } from '../../../utils/storage/join/join-people';
import { makeFact, makeHeader, makePerson } from '../people';
import { openStore } from '../stores';

const source = (name: string) => ({ url: `https://${name}.example/` });
const mayor = (dates: Partial<Fact>, name: string): Fact =>
  makeFact({ label: 'Mayor', sources: [source(name)], ...dates });
const ann = (pack: string, facts: readonly Fact[], verified = '2025-01-01') =>
  makePerson({ id: 'Q1', name: 'Ann Example', pack, verified, facts });

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

type Dated = Pick<Fact, 'from' | 'to' | 'verified'>;
const span = ({ from = '', to = '', verified }: Dated) =>
  `${from}–${to}${verified === undefined ? '' : `?${verified}`}`;
const inShort = (fact: Fact) => [
  span(fact),
  fact.origin?.packs.join(' '),
  (fact.origin?.variants ?? []).map((one) => `${one.packs.join()} ${span(one)}`).join(', '),
];

const roleInShort = ({ tense, certainty }: RoleOn) => `${tense} ${certainty}`;

describe('facts of two packs', () => {
  it.each(CASES)('%s', (_rule, one, two, joined) => {
    const person = joinPeople([ann('one', [mayor(one, 'a')]), ann('two', [mayor(two, 'b')])]);
    expect(person.facts.map(inShort)).toEqual(joined);
  });

  describe('where the second record was verified later', () => {
    const later = (one: Partial<Fact>, two: Partial<Fact>) =>
      joinPeople([
        ann('one', [mayor(one, 'a')], '2023-01-01'),
        ann('two', [mayor(two, 'b')], '2025-01-01'),
      ]);

    it.each<[string, Partial<Fact>, Partial<Fact>, (string | undefined)[][]]>([
      [
        'its end wins over an open fact',
        { from: '2020-05-01' },
        { from: '2020-05-01', to: '2022-02-01' },
        [['2020-05-01–2022-02-01', 'one two', '']],
      ],
      [
        'its end wins also where it has another first day',
        { from: '2020-05-01' },
        { from: '2020-05-02', to: '2022-02-01' },
        [['2020-05-01–2022-02-01', 'one', 'two 2020-05-02–2022-02-01']],
      ],
      [
        'it does not open what the first record ended',
        { from: '2020-05-01', to: '2022-02-01' },
        { from: '2020-05-01' },
        [['2020-05-01–2022-02-01', 'one', 'two 2020-05-01–']],
      ],
    ])('%s', (_rule, one, two, joined) => {
      expect(later(one, two).facts.map(inShort)).toEqual(joined);
    });

    it.each([
      ['the same first day', '2020-05-01'],
      ['another first day', '2020-05-02'],
    ])('tells the office once, as a former one for certain: %s', (_rule, from) => {
      const person = later({ from: '2020-05-01' }, { from, to: '2024-02-01' });
      expect(factsAsOf(person, '2024-06-01').roles.map(roleInShort)).toEqual(['former certain']);
    });

    it('is told by both sources', () => {
      const [fact] = later({ from: '2020' }, { from: '2020-05-01', to: '2022-02-01' }).facts;
      expect(fact?.sources).toEqual([source('a'), source('b')]);
    });
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

describe('the reader’s correction', () => {
  const packed = mayor({ from: '2020-05-01' }, 'a');
  const other = makeFact({ label: 'Judge', from: '2010-01-01', to: '2011-01-01' });

  async function corrected(facts: readonly Fact[]) {
    const store = openStore(createMemoryBackend());
    await store.installPack(makeHeader(), [ann('test', [packed, other])]);
    await store.saveOwn(ann('test', facts));
    return (await store.byIds(['Q1']))[0]?.facts ?? [];
  }

  it('comes first, with the pack’s dates beside it', async () => {
    const facts = await corrected([{ ...packed, from: '2020-06-01' }, other]);
    expect(facts.map(inShort)).toEqual([
      ['2020-06-01–', '', 'test 2020-05-01–'],
      ['2010-01-01–2011-01-01', 'test', ''],
    ]);
  });

  it('of two facts has beside each the pack’s dates of that one', async () => {
    const facts = await corrected([
      { ...packed, from: '2020-06-01' },
      { ...other, from: '2010-02-01' },
    ]);
    expect(facts.map(inShort)).toEqual([
      ['2020-06-01–', '', 'test 2020-05-01–'],
      ['2010-02-01–2011-01-01', '', 'test 2010-01-01–2011-01-01'],
    ]);
  });

  it('wins on a day on which only the pack says otherwise', async () => {
    const facts = await corrected([{ ...packed, from: '2020-06-01' }]);
    const on = (day: string) =>
      factsAsOf(ann('test', facts), day).roles.map(({ certainty }) => certainty);
    expect([on('2020-05-15'), on('2020-06-01')]).toEqual([[], ['certain']]);
  });

  it('that takes a fact away leaves nothing of it', async () => {
    expect((await corrected([other])).map(inShort)).toEqual([
      ['2010-01-01–2011-01-01', 'test', ''],
    ]);
  });
});
