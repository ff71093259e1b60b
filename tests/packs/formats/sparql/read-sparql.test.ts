import { describe, expect, it } from 'vitest';
import { collect } from '../collect';

const entity = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const text = (value: string, lang?: string) => ({
  type: 'literal',
  value,
  ...(lang === undefined ? {} : { 'xml:lang': lang }),
});
const day = (date: string) => text(`${date}T00:00:00Z`);

/** A seat of a member: the variables that queries for parliaments ask for. */
const SEAT = {
  statement: entity('statement/Q900001-1'),
  item: entity('Q900001'),
  name_cy: text('Ann Sampl', 'cy'),
  name_en: text('Ann Example', 'en'),
  party: entity('Q910001'),
  party_name_en: text('Red Party'),
  district: entity('Q920001'),
  district_name_en: text('Testham'),
  role: entity('Q930001'),
  role_cy: text('Aelod'),
  role_en: text('Member of Parliament'),
  role_superclass_en: text('member of parliament'),
  org: entity('Q940001'),
  org_en: text('House of Test'),
  start: day('2017-06-08'),
};
const results = (...bindings: unknown[]) =>
  JSON.stringify({ head: { vars: [] }, results: { bindings } });

describe('SPARQL results', () => {
  it('give people with seats and parties, their rows joined', async () => {
    const { people, skipped } = await collect(
      results(
        { ...SEAT, end: day('2019-11-06') },
        { ...SEAT, item: entity('Q900002'), name_en: text('Bea Test'), start: day('2018-01-01') },
        {
          ...SEAT,
          start: day('2019-12-12'),
          party: entity('Q910002'),
          party_name_en: text('Blues'),
        },
      ),
    );
    expect(skipped).toEqual([]);
    const [ann, bea] = people;
    expect(ann).toMatchObject({ id: 'Q900001', name: 'Ann Example', otherNames: [] });
    expect(ann?.facts.map(({ kind, label, from, to }) => [kind, label, from, to])).toEqual([
      ['office', 'Member of Parliament, House of Test', '2017-06-08', '2019-11-06'],
      ['office', 'Member of Parliament, House of Test', '2019-12-12', undefined],
      ['party', 'Red Party', '2017-06-08', '2019-11-06'],
      ['party', 'Blues', '2019-12-12', undefined],
    ]);
    expect(ann?.facts[0]).toMatchObject({
      post: { id: 'Q930001', label: 'Member of Parliament' },
      organization: { id: 'Q940001', name: 'House of Test' },
      area: { id: 'Q920001', name: 'Testham' },
      sources: [{ url: 'https://www.wikidata.org/wiki/Q900001' }],
    });
    expect(bea?.facts[0]?.from).toBe('2018');
  });

  it.each([
    ['bare bindings', [{ person: entity('Q900001'), personLabel: text('Ann Example') }]],
    [
      'plain rows',
      [{ item: 'http://www.wikidata.org/entity/Q900001', itemLabel: 'Ann Example', aka: '' }],
    ],
  ])('come as %s too', async (_what, list) => {
    const { people } = await collect(JSON.stringify(list));
    expect(people).toMatchObject([{ id: 'Q900001', name: 'Ann Example' }]);
  });

  it('read other variables by what they are called', async () => {
    const { people } = await collect(
      results({
        human: entity('Q900001'),
        humanLabel: text('Ann Example'),
        position: entity('Q930001'),
        positionLabel: text('Mayor'),
        startTime: day('2010-02-03'),
        birthDate: day('1960-01-01'),
        genderLabel: text('female'),
        website: { type: 'uri', value: 'https://example.org/ann' },
      }),
    );
    expect(people).toMatchObject([
      {
        birth: '1960',
        gender: 'female',
        links: [{ url: 'https://example.org/ann' }],
        facts: [{ label: 'Mayor', from: '2010-02-03' }],
      },
    ]);
  });

  it.each([
    [
      'a name that is an item',
      { ...SEAT, item: entity('Q900009'), name_en: text('Q900001'), name_cy: text('Q900001') },
      /name_en is missing/,
    ],
    [
      'an office without a label',
      { ...SEAT, role_en: text('Q930001'), role_cy: null },
      /role has no label for Q930001/,
    ],
    ['no result', 'Ann', /must be an object/],
    ['an impossible day', { ...SEAT, start: day('2017-02-31') }, /start is no real date/],
    ['a day before our calendar', { ...SEAT, start: day('-0044-03-15') }, /start is no real date/],
  ])('skip %s', async (_what, binding, reason) => {
    const { skipped } = await collect(results(SEAT, binding));
    expect(skipped).toEqual([expect.stringMatching(reason)]);
    expect(skipped[0]).toMatch(/^results\.bindings\[1\]: /);
  });

  it('take unknown values for none', async () => {
    const unknown = { type: 'bnode', value: 't123' };
    const genid = { type: 'uri', value: 'http://www.wikidata.org/.well-known/genid/abc' };
    const { people, skipped } = await collect(results({ ...SEAT, start: unknown, party: genid }));
    expect(skipped).toEqual([]);
    expect(people[0]?.facts[0]?.from).toBeUndefined();
  });

  it('without a list are refused', async () => {
    await expect(collect('{"head":{},"results":{"bindings":{}}}')).rejects.toThrow('no list');
    await expect(collect('{"head":{},"results":')).rejects.toThrow('is not JSON');
    expect((await collect(results())).events).toEqual([]);
  });
});
