import { describe, expect, it } from 'vitest';
import type { CardInput } from '../../utils/card/build-card-model';
import type { Fact } from '../../utils/people/person';
import { office } from '../people/make';
import { cardOf, TERM } from './card-of';

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
    const subtitle = 'Party of the Coast and the Islands · aged 58';
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
