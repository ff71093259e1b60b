import { describe, expect, it } from 'vitest';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import { office, personWith } from '../make';
import { type Case, said } from './said';

const TERMS: readonly Case[] = [
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
];

describe('a term on a day', () => {
  it.each(TERMS)('%s', (_rule, facts, day, expected) => {
    expect(said(personWith(facts), day)).toEqual(expected);
    expect(said(personWith([...facts].reverse()), day)).toEqual(expected);
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
});
