import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../utils/card/timeline';
import type { Fact, Person } from '../../utils/people/person';
import { office, personWith } from '../people/make';

const MAYOR = office('Mayor', '2020-05-05', '2024-05-05');

interface Days {
  readonly articleDay?: string;
  readonly today?: string;
  readonly day?: string;
}

function lineOf(facts: readonly Fact[], days: Days = {}, person: Partial<Person> = {}) {
  const { articleDay = '2022-03-04', today = '2025-06-01', day = articleDay } = days;
  return timelineOf({
    person: personWith(facts, person),
    ...{ day, articleDay, today },
    subtitleOf: ({ date }) => date,
  });
}
const labels = (facts: readonly Fact[]) => lineOf(facts)?.terms.map(({ label }) => label);

describe('the line of years', () => {
  it('is drawn from the first office to today', () => {
    expect(lineOf([MAYOR])).toMatchObject({ first: '2020-05-05', last: '2025-06-01' });
    expect(lineOf([MAYOR])?.terms[0]).toMatchObject({ start: 0, then: true });
  });

  it('begins with the article that is older than any office, and ends with one from the future', () => {
    expect(lineOf([MAYOR], { articleDay: '2018-01-01' })?.first).toBe('2018-01-01');
    expect(lineOf([MAYOR], { articleDay: '2026-01-01' })?.last).toBe('2026-01-01');
  });

  it.each<[string, Fact[], Days]>([
    ['there is no office', [], {}],
    ['no start is known', [office('Mayor', undefined, '2024')], {}],
    ['the first office begins today', [office('Mayor', '2025-06-01')], {}],
    ['the first office is yet to come', [office('Mayor', '2025-07-01')], {}],
    ['there is but a candidacy', [office('Mayor', '2020', '2021', { kind: 'candidacy' })], {}],
    ['the office was but faced', [office('Mayor', '2020', '2021', { status: 'shadow' })], {}],
  ])('is not drawn where %s', (_, facts, days) => {
    expect(lineOf(facts, days)).toBeNull();
  });

  it('draws the weightiest offices alone', () => {
    const seat = office('Member', '2010-01-01', '2020-01-01', {
      organization: { name: 'House', classification: 'legislature' },
    });
    expect(labels([seat])).toEqual(['Member']);
    expect(labels([seat, MAYOR])).toEqual(['Mayor']);
    expect(lineOf([seat, MAYOR])?.first).toBe('2020-05-05');
  });

  it('has a few years written under it, the last one always', () => {
    const years = (from: string) =>
      lineOf([office('Mayor', from)], { articleDay: '2025-03-01' })?.years.map(({ year }) => year);
    expect(years('2020-05-05')).toEqual([2021, 2023, 2025]);
    expect(years('1985-01-01')).toEqual([1995, 2005, 2015, 2025]);
    expect(years('2024-05-05')).toEqual([2025]);
    expect(years('2025-01-01')).toEqual([]);
  });
});

describe('the days to stop at', () => {
  const stops = (facts: readonly Fact[], days: Days = {}) => lineOf(facts, days)?.stops;

  it('are changes of candidacies too, and of nothing else', () => {
    const candidacy = office('Judge', '2022-01-01', '2022-11-05', { kind: 'candidacy' });
    const party = office('Labour', '2021-01-01', '2021-12-31', { kind: 'party' });
    expect(stops([MAYOR, candidacy, party])).toEqual([
      '2020-05-05',
      '2022-01-01',
      '2022-03-04',
      '2022-11-06',
      '2024-05-06',
      '2025-06-01',
    ]);
  });

  it('are none before the line or behind it, nor the end of all days', () => {
    const before = office('Clerk', '2010-01-01', '2012-01-01', {
      organization: { name: 'House', classification: 'legislature' },
    });
    const planned = office('Judge', '2024-06-01', '2030-01-01');
    expect(stops([before, MAYOR, planned, office('Chair', '2024-06-01')])).toEqual([
      '2020-05-05',
      '2022-03-04',
      '2024-05-06',
      '2024-06-01',
      '2025-06-01',
    ]);
  });
});

describe('the longest head over the line', () => {
  const party = (from?: string, more: Partial<Fact> = {}) =>
    office('Labour', from, undefined, { kind: 'party', ...more });
  /** Days the head was put into words for. */
  const asked = (facts: readonly Fact[]) => {
    const days: string[] = [];
    timelineOf({
      person: personWith([MAYOR, ...facts]),
      ...{ day: '2022-03-04', articleDay: '2022-03-04', today: '2025-06-01' },
      subtitleOf: ({ date }) => {
        days.push(date);
        return '';
      },
    });
    return days;
  };

  it('is looked for at both ends and where a party or an honour begins in between', () => {
    expect(asked([party('2021'), party('2022-05-01', { kind: 'honour' })])).toEqual([
      '2020-05-05',
      '2021-01-01',
      '2022-05-01',
      '2025-06-01',
    ]);
  });

  it('is not looked for outside the line, at other changes, or at an unknown start', () => {
    const others = [party('2019'), party('2026'), party(), office('Judge', '2023-01-01')];
    expect(asked(others)).toEqual(['2020-05-05', '2025-06-01']);
  });
});
