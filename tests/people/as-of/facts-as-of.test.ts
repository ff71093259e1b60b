import { describe, expect, it } from 'vitest';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import type { Fact, Person } from '../../../utils/people/person';
import { office, personWith } from '../make';

const PARLIAMENT = { name: 'Parliament', classification: 'legislature' };
const PARTY = { name: 'Party', classification: 'party' };
const POST = { post: { id: 'post-1' } };

/** What is said of a day, short: "held Mayor", "former Mayor". */
function said(person: Person, day: string): string[] {
  return factsAsOf(person, day).roles.map(({ fact, tense, certainty, earlier }) =>
    [
      tense,
      ...(fact.status === 'held' ? [] : [fact.status]),
      fact.label,
      ...(certainty === 'certain' ? [] : [certainty]),
      ...(earlier.length > 0 ? [`term ${earlier.length + 1}`] : []),
    ].join(' '),
  );
}

const cases: readonly [rule: string, facts: Fact[], day: string, expected: string[]][] = [
  ['the day before the start claims nothing', [office('Mayor', '2020-05-05')], '2020-05-04', []],
  ['the first day counts', [office('Mayor', '2020-05-05')], '2020-05-05', ['held Mayor']],
  [
    'the last day is inclusive',
    [office('Mayor', '2020-05-05', '2021-01-01')],
    '2021-01-01',
    ['held Mayor'],
  ],
  [
    'the day after the last is former',
    [office('Mayor', '2020-05-05', '2021-01-01')],
    '2021-01-02',
    ['former Mayor'],
  ],
  ['an unknown start claims nothing', [office('Mayor', undefined, '2021-01-01')], '2020-01-01', []],
  [
    'an unknown start with a known end is former after it',
    [office('Mayor', undefined, '2021-01-01')],
    '2022-01-01',
    ['former Mayor'],
  ],
  [
    'a role without any date claims nothing, and hides no dated term of its kind',
    [office('Mayor'), office('Mayor', '2015-01-01')],
    '2016-01-01',
    ['held Mayor'],
  ],
  [
    'a term of unknown start that lasts into a known one takes its start from there',
    [office('Mayor', undefined, '2016-01-01'), office('Mayor', '2015-01-01', '2018-01-01')],
    '2015-06-01',
    ['held Mayor'],
  ],
  [
    'a start known by year is uncertain within it',
    [office('Mayor', '2020')],
    '2020-06-01',
    ['held Mayor uncertain'],
  ],
  ['and certain after it', [office('Mayor', '2020')], '2021-01-01', ['held Mayor']],
  [
    'an end known by month is uncertain within it',
    [office('Mayor', '2020-01-01', '2025-02')],
    '2025-02-20',
    ['held Mayor uncertain'],
  ],
  ['and past after it', [office('Mayor', '2020-01-01', '2025-02')], '2025-03-01', ['former Mayor']],
  [
    'a scheduled end is no end yet',
    [office('Mayor', '2020-01-01', '2029-01-20')],
    '2024-01-01',
    ['held Mayor'],
  ],
  [
    'a candidacy that has an outcome and no end is over, on a day that is not known',
    [office('Nominee', '2020-01-01', undefined, { kind: 'candidacy', outcome: 'not elected' })],
    '2024-01-01',
    ['held Nominee uncertain'],
  ],
  [
    'a speaker of the past is told beside the seat',
    [
      office('Member', '2010-01-01', undefined, { organization: PARLIAMENT }),
      office('Speaker', '2012-01-01', '2014-01-01', {
        organization: PARLIAMENT,
        post: { id: 'speaker', single: true },
      }),
    ],
    '2015-01-01',
    ['former Speaker', 'held Member'],
  ],
  [
    'the same office twice is two terms',
    [office('Mayor', '2010-01-01', '2012-01-01'), office('Mayor', '2015-01-01')],
    '2016-01-01',
    ['held Mayor term 2'],
  ],
  [
    'between two terms it is former',
    [office('Mayor', '2010-01-01', '2012-01-01'), office('Mayor', '2015-01-01')],
    '2013-01-01',
    ['former Mayor'],
  ],
  [
    'two adjacent terms are one',
    [office('Mayor', '2010-01-01', '2012-01-01'), office('Mayor', '2012-01-01')],
    '2013-01-01',
    ['held Mayor'],
  ],
  [
    'a renamed post is no second term',
    [
      office('Mayor', '2010-01-01', '2012-01-01', POST),
      office('Lord Mayor', '2012-01-02', undefined, POST),
    ],
    '2013-01-01',
    ['held Lord Mayor'],
  ],
  [
    'held supersedes elect on the day',
    [
      office('Mayor', '2020-05-05', undefined, POST),
      office('Mayor-elect', '2020-04-01', '2020-05-05', { ...POST, status: 'elect' }),
    ],
    '2020-05-05',
    ['held Mayor'],
  ],
  [
    'elect before the day',
    [
      office('Mayor', '2020-05-05', undefined, POST),
      office('Mayor-elect', '2020-04-01', '2020-05-05', { ...POST, status: 'elect' }),
    ],
    '2020-05-04',
    ['held elect Mayor-elect'],
  ],
  [
    'elect supersedes nominee',
    [
      office('Nominee', '2020-01-01', undefined, { ...POST, kind: 'candidacy', status: 'nominee' }),
      office('Mayor-elect', '2020-04-01', undefined, { ...POST, status: 'elect' }),
    ],
    '2020-04-02',
    ['held elect Mayor-elect'],
  ],
  [
    'one who was only elect is not former',
    [office('Mayor-elect', '2020-04-01', '2020-05-01', { status: 'elect' })],
    '2021-01-01',
    [],
  ],
  [
    'acting is told as such',
    [office('Mayor', '2020-04-01', undefined, { status: 'acting' })],
    '2021-01-01',
    ['held acting Mayor'],
  ],
  [
    'a seat does not hide the former office',
    [
      office('Minister', '2010-01-01', '2012-01-01'),
      office('Member', '2005-01-01', undefined, { organization: PARLIAMENT }),
    ],
    '2013-01-01',
    ['former Minister', 'held Member'],
  ],
  [
    'nor does an office in a party',
    [
      office('Minister', '2010-01-01', '2012-01-01'),
      office('Party leader', '2012-01-01', undefined, { organization: PARTY }),
    ],
    '2013-01-01',
    ['held Party leader', 'former Minister'],
  ],
  [
    'an office held hides the former one',
    [office('Minister', '2010-01-01', '2012-01-01'), office('Judge', '2012-06-01')],
    '2013-01-01',
    ['held Judge'],
  ],
  [
    'but not one that is over it',
    [
      office('Prime Minister', '2010-01-01', '2012-01-01', { post: { id: 'pm' } }),
      office('Minister', '2012-06-01', undefined, { post: { id: 'm', under: ['pm'] } }),
    ],
    '2013-01-01',
    ['held Minister', 'former Prime Minister'],
  ],
  [
    'two that ended on one day are both told',
    [office('Minister', '2010-01-01', '2012-01-01'), office('Envoy', '2011-01-01', '2012-01-01')],
    '2013-01-01',
    ['former Envoy', 'former Minister'],
  ],
];

describe('factsAsOf', () => {
  it.each(cases)('%s', (_rule, facts, day, expected) => {
    expect(said(personWith(facts), day)).toEqual(expected);
    expect(said(personWith([...facts].reverse()), day)).toEqual(expected);
  });

  it('both holders hold on the day of change', () => {
    const leaving = personWith([office('Mayor', '2010-01-01', '2024-07-05')]);
    const coming = personWith([office('Mayor', '2024-07-05')]);
    expect([said(leaving, '2024-07-05'), said(coming, '2024-07-05')]).toEqual([
      ['held Mayor'],
      ['held Mayor'],
    ]);
  });

  it('death closes what is open', () => {
    const person = personWith([office('Mayor', '2010-01-01')], { death: '2015-03-02' });
    expect(said(person, '2015-03-02')).toEqual(['held Mayor']);
    expect(said(person, '2015-03-03')).toEqual(['former Mayor']);
    expect(factsAsOf(person, '2015-03-03').life).toBe('dead');
  });

  it('says what is later than the data', () => {
    const person = personWith(
      [office('Mayor', '2010-01-01'), office('Envoy', '2001-01-01', '2002-01-01')],
      { verified: '2020-01-01' },
    );
    expect(said(person, '2020-01-01')).toEqual(['held Mayor']);
    expect(said(person, '2020-01-02')).toEqual(['held Mayor beyond-data']);
  });

  it('is sure of what ended before the data did', () => {
    const person = personWith([office('Envoy', '2001-01-01', '2002-01-01')], {
      verified: '2020-01-01',
    });
    expect(said(person, '2024-01-01')).toEqual(['former Envoy']);
  });

  it.each([
    ['2024-09-01', 61],
    ['2024-09-02', 62],
    ['2024-09-26', 62],
  ])('tells the age on %s', (day, age) => {
    expect(factsAsOf(personWith([], { birth: '1962-09-02' }), day).age).toBe(age);
  });

  it('tells no age where the birth is known by its year alone', () => {
    expect(factsAsOf(personWith([], { birth: '1962' }), '2024-01-01').age).toBeNull();
  });

  it('puts a peerage before the title, not the given name', () => {
    const honour = office('Life peerage', '2020', undefined, {
      kind: 'honour',
      honorificPrefix: 'Lady',
    });
    const person = personWith([honour], { familyName: 'Example' });
    expect(factsAsOf(person, '2024-01-01').name).toBe('Ada Example, Lady Example');
  });

  it.each([
    ['1835-07-08', 'Ada Byron'],
    ['1835-07-09', 'Ada Example'],
  ])('calls somebody by the birth name until it was given up: %s', (day, name) => {
    const birthName = { name: 'Ada Byron', kind: 'birth' as const, to: '1835-07-08' };
    const initials = { name: 'AB', kind: 'initials' as const, to: '1840-01-01' };
    expect(factsAsOf(personWith([], { otherNames: [initials, birthName] }), day).name).toBe(name);
  });

  it.each([
    ['2014-03-06', 'Ada Example'],
    ['2014-03-07', 'Dame Ada Example'],
  ])('gives the form of address only from its day: %s', (day, name) => {
    const honour = office('Dame Commander', '2014-03-07', undefined, { kind: 'honour' });
    const person = personWith([honour], { honorificPrefix: 'Dame' });
    expect(factsAsOf(person, day).name).toBe(name);
  });
});
