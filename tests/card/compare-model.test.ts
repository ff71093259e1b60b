import { describe, expect, it } from 'vitest';
import { buildCardModel } from '../../utils/card/build-card-model';
import { compareModel, scaleOf } from '../../utils/card/compare-model';
import { english } from '../../utils/english';
import type { Day, Person } from '../../utils/people/person';
import { office, personWith } from '../people/make';
import { MAYOR, source } from './card-of';

const mayor = (from: string, to: string) =>
  office('Mayor', from, to, { post: MAYOR, sources: [source('a'), source('b')] });
const ANN = personWith([mayor('2012-05-05', '2016-05-05')], { id: 'ann', name: 'Ann Lee' });
const BO = personWith(
  [
    mayor('2016-05-05', '2024-05-05'),
    office('Chair', '2001-02-03', '2004-05-06', { sources: [source('c')] }),
  ],
  { id: 'bo', name: 'Bo Kaya' },
);
const CY = personWith([], { id: 'cy', name: 'Cy Diaz' });

const modelsOf = (people: readonly Person[], days: readonly (Day | null)[] = []) => {
  const on = (scale?: Parameters<typeof buildCardModel>[0]['scale']) =>
    people.map((person, at) =>
      buildCardModel({
        person,
        others: people,
        selected: days[at] ?? null,
        published: '2022-03-04',
        today: '2025-06-01',
        t: english,
        locale: 'en-GB',
        packs: [],
        scale,
      }),
    );
  return on(scaleOf(on()));
};

describe('people side by side', () => {
  const both = compareModel(modelsOf([ANN, BO]));

  it('cite one list of sources, in which none is twice', () => {
    const urls = both.sources.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(both.sources.map(({ number }) => number)).toEqual(urls.map((_, at) => at + 1));
    const numbers = both.people.flatMap(({ evidence }) => evidence.flatMap((line) => line.sources));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(both.sources[number - 1]?.number).toBe(number);
  });

  it('say of each statement whom it is of', () => {
    const names = both.evidence.map(({ text }) => text.split(':')[0]);
    expect([...new Set(names)]).toEqual(['Ann Lee', 'Bo Kaya']);
  });

  it('have lines of years that begin and end together', () => {
    const lines = both.people.map(({ timeline }) => timeline && [timeline.first, timeline.last]);
    expect(lines[0]).toEqual(lines[1]);
    expect(lines[0]?.[0]).toBe('2001-02-03');
  });

  it('say once how a pair stands to each other', () => {
    expect(both.between).toHaveLength(1);
    expect(both.between[0]).toMatchObject({ name: 'Bo Kaya', to: 'Ann Lee' });
    expect(compareModel(modelsOf([ANN, CY])).between).toEqual([]);
  });

  it('share a day, or have each their own', () => {
    expect(both.day?.date).toBe('2022-03-04');
    expect(compareModel(modelsOf([ANN, BO], ['2014-01-01', null])).day).toBeNull();
  });

  it('have no scale where nobody has a line of years', () => {
    expect(scaleOf(modelsOf([CY]))).toBeUndefined();
  });
});
