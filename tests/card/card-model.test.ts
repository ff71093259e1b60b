import { describe, expect, it } from 'vitest';
import { buildCardModel, type CardInput } from '../../utils/card/build-card-model';
import { english } from '../../utils/english';
import type { Fact, Person } from '../../utils/people/person';
import { office, personWith } from '../people/make';

const PACKS = [
  { id: 'one', title: 'Pack One', version: '1.2.0', verified: '2025-06-01' },
  { id: 'two', title: 'Pack Two', version: '7' },
];
const source = (name: string) => ({ url: `https://${name}.example/`, publisher: name });
const MAYOR = { id: 'mayor', label: 'Mayor', single: true };
const TERM = office('Mayor', '2020-05-05', '2024-05-05', { post: MAYOR, sources: [source('a')] });

function cardOf(facts: readonly Fact[], more: Partial<CardInput> = {}, person?: Partial<Person>) {
  return buildCardModel({
    person: personWith(facts, { pack: 'one', verified: '2025-06-01', ...person }),
    published: '2022-03-04',
    today: '2025-06-01',
    t: english,
    locale: 'en-GB',
    packs: PACKS,
    ...more,
  });
}

describe('the day a card shows', () => {
  it.each([
    [{}, 'Then', '2022-03-04', ['Mayor']],
    [{ selected: '2019-01-01' }, 'On this day', '2019-01-01', ['No office recorded']],
    [{ selected: '2024-05-06' }, 'On this day', '2024-05-06', ['Former Mayor']],
    [{ published: null }, 'Today', '2025-06-01', ['Former Mayor']],
  ])('%j', (more, title, date, roles) => {
    const { then } = cardOf([TERM], more);
    expect([then.title, then.date, then.roles.map(({ text }) => text)]).toEqual([
      title,
      date,
      roles,
    ]);
  });

  it('says when somebody was born where the age cannot be told', () => {
    expect(cardOf([TERM], {}, { birth: '1962' }).subtitle).toBe('born 1962');
    expect(cardOf([TERM], {}, { birth: '1962-03-05' }).subtitle).toBe('59 on that day');
  });
});

it('says of which time another name is', () => {
  const otherNames = [
    { name: 'Ada B.', kind: 'alias' as const },
    { name: 'Ada Byron', kind: 'birth' as const, to: '1835' },
  ];
  expect(cardOf([TERM], {}, { otherNames }).otherNames).toEqual([
    'Ada B.',
    'Ada Byron (Until 1835)',
  ]);
});

describe('the longest that stands over the line of years', () => {
  const party = (label: string, from: string, to: string) => ({
    ...office(label, from, to),
    kind: 'party' as const,
  });
  const knighted = { ...office('Knight Bachelor', '2021-06-12'), kind: 'honour' as const };
  const longest = (facts: readonly Fact[], more: Partial<CardInput> = {}) =>
    cardOf([TERM, ...facts], more, { name: 'Ann Lee', birth: '1962-03-05' }).timeline?.longest;

  it('is that of the day with the most to say, whatever day is shown', () => {
    const parties = [
      party('Reform Union', '2019', '2020-12-31'),
      party('Party of the Coast and the Islands', '2021-01-01', '2021-12-31'),
      party('Labour', '2022', '2025'),
    ];
    const subtitle = 'Party of the Coast and the Islands · 58 on that day';
    expect(longest(parties)?.subtitle).toBe(subtitle);
    expect(longest(parties, { selected: '2025-01-01' })?.subtitle).toBe(subtitle);
  });

  it('has the form of address of a later day', () => {
    expect(longest([])?.name).toBe('Ann Lee');
    expect(longest([knighted])?.name).toBe('Sir Ann Lee');
  });
});

describe('the days to stop at', () => {
  const stops = (facts: readonly Fact[]) => cardOf(facts).timeline?.stops;

  it('are those of changes, of the article, and today', () => {
    expect(stops([TERM])).toEqual(['2020-05-05', '2022-03-04', '2024-05-06', '2025-06-01']);
  });

  it('end with the person', () => {
    const { timeline } = cardOf([office('Mayor', '2020-05-05')], {}, { death: '2023-02' });
    expect(timeline?.stops).toEqual(['2020-05-05', '2022-03-04', '2023-03-01', '2025-06-01']);
    expect(timeline?.terms[0]?.end).toBeLessThan(0.6);
  });

  it('do not double a change on one day', () => {
    expect(stops([TERM, office('Judge', '2024-05-05')])).toEqual([
      '2020-05-05',
      '2022-03-04',
      '2024-05-05',
      '2025-06-01',
    ]);
  });
});

it.each([
  ['2022-03-04', '2024', true],
  ['2023-02-28', '2023-02', true],
  ['2023-03-01', '2023-02', false],
])('on %s, dead %s, an open office is drawn as held: %s', (selected, death, then) => {
  const { timeline } = cardOf([office('Mayor', '2020-05-05')], { selected }, { death });
  expect(timeline?.terms[0]?.then).toBe(then);
});

describe('now', () => {
  it('tells of the office of then that is over, though another took its place', () => {
    const { now, changedJobs } = cardOf([TERM, office('Judge', '2024-06-01')]);
    expect(now?.roles.map(({ text }) => text)).toEqual(['Judge', 'Former Mayor']);
    expect(changedJobs).toBe(true);
  });

  it('differs by a candidacy without a change of jobs', () => {
    const candidacy = office('Nominee', '2022-01-01', '2022-11-05', { kind: 'candidacy' });
    const { now, changedJobs } = cardOf([{ ...TERM, to: '2026-01-01' }, candidacy]);
    expect(now?.roles.map(({ text }) => text)).toEqual(['Mayor']);
    expect(now?.roles[0]?.detail).toContain('due to end on 1 January 2026');
    expect(changedJobs).toBe(false);
  });
});

describe('how each statement is known', () => {
  it('is told once, with sources, pack, version and a text to quote', () => {
    const { evidence } = cardOf([TERM]);
    expect(evidence).toEqual([
      {
        text: 'Mayor',
        detail: '5 May 2020 to 5 May 2024',
        sources: [1],
        packs: ['Pack One, version 1.2.0, checked to 1 June 2025'],
        citation:
          'Ada Example: Mayor, 5 May 2020 to 5 May 2024. a, https://a.example/. ' +
          'Pack One, version 1.2.0, checked to 1 June 2025.',
      },
    ]);
  });

  it.each<[Fact['origin'], string[]]>([
    [
      { packs: ['one', 'two'], verified: '2025-01-01' },
      [
        'Pack One, version 1.2.0, checked to 1 January 2025',
        'Pack Two, version 7, checked to 1 January 2025',
      ],
    ],
    [{ packs: [] }, ['Your own list']],
    [{ packs: ['gone'] }, ['gone']],
  ])('names the packs of %j', (origin, packs) => {
    expect(cardOf([{ ...TERM, ...(origin && { origin }) }]).evidence[0]?.packs).toEqual(packs);
  });

  it('shows what another pack says otherwise, with its own source', () => {
    const variant = {
      packs: ['two'],
      from: '2020-05-06',
      to: '2024-05-05',
      sources: [source('b')],
    };
    const { then, sources } = cardOf([
      { ...TERM, origin: { packs: ['one'], variants: [variant] } },
    ]);
    expect(then.roles[0]?.variants).toEqual([
      { text: 'Pack Two says otherwise: 6 May 2020 to 5 May 2024', sources: [2] },
    ]);
    expect(sources.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
  });
});

it('leads from an office to its post, and from nothing else', () => {
  const candidacy = office('Nominee', '2022-01-01', undefined, { kind: 'candidacy', post: MAYOR });
  const { then } = cardOf([
    { ...TERM, to: '2022-01-01' },
    candidacy,
    office('Judge', '2021-01-01'),
  ]);
  expect(then.roles.map(({ text, postId }) => [text, postId])).toEqual([
    ['Judge', null],
    ['Nominee', null],
  ]);
  expect(cardOf([TERM]).then.roles[0]?.postId).toBe('mayor');
});

it('says of a relation that it rests on the reader’s own word', () => {
  const own = (origin: Fact['origin']) => {
    const before = office('Mayor', '2010-01-01', '2020-05-04', {
      post: MAYOR,
      ...(origin && { origin }),
    });
    const other = personWith([before], { id: 'p2', name: 'Bob Example', pack: 'one' });
    return cardOf([TERM], { others: [other] }).relations.map((line) => line.own);
  };
  expect(own(undefined)).toEqual(['']);
  expect(own({ packs: [] })).toEqual(['Your own list']);
});
