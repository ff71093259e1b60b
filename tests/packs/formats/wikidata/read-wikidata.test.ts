import { describe, expect, it } from 'vitest';
import { collect } from '../collect';
import { answer, human, item, named, statement, string, time, UNKNOWN } from './entities';

const OFFICE = named('Q930001', 'minister');
const PRIME = named('Q930002', 'Prime Minister of Testland');
const PARTY = named('Q910001', 'Red Party');
const CULTURE = named('Q940001', 'Culture');
const SEAT = named('Q920001', 'Testham');
const LABELS = [OFFICE, PRIME, PARTY, CULTURE, SEAT];

/** The facts of a human with such statements, in a file with all labels, and what is left out. */
async function factsOf(claims: Record<string, object[]>, ...others: { id: string }[]) {
  const { people, skipped } = await collect(
    answer(human('Q900001', 'Ann Example', claims), ...LABELS, ...others),
  );
  const facts = people[0]?.facts.map(({ status, label, from, to }) => [status, label, from, to]);
  return { facts, person: people[0], skipped: skipped.filter((line) => !/not a human/.test(line)) };
}
const held = (qualifiers: Record<string, object[]>, more: object = {}) => ({
  P39: [statement(item('Q930002'), { qualifiers, ...more })],
});

describe('a Wikidata entity', () => {
  it('gives a person with names, dates and links', async () => {
    const ann = {
      ...human('Q900001', 'Ann Example', {
        P21: [statement(item('Q6581072'))],
        P569: [
          statement(time('1960-01-01', 9)),
          statement(time('1960-02-03'), { rank: 'preferred' }),
        ],
        P570: [statement(time('2020-00-00', 9))],
        P1477: [statement(string('Ann Sample'))],
        P1157: [statement(string('E000001'))],
        P213: [statement(string('0000 0001 2147 7738'))],
        P735: [statement(item('Q950001'))],
      }),
      modified: '2021-05-06T07:08:09Z',
      descriptions: { en: { language: 'en', value: 'Testland writer' } },
      aliases: { en: [{ language: 'en', value: 'A. Example' }] },
      sitelinks: {
        dewiki: { site: 'dewiki', title: 'Ann Example' },
        commonswiki: { site: 'commonswiki', title: 'Ann Example' },
        enwiki: { site: 'enwiki', title: 'Ann Example (writer)' },
      },
    };
    Object.assign(ann.labels, { cy: { language: 'cy', value: 'Ann Sampl' } });
    const { people } = await collect(answer(ann, named('Q950001', 'Ann')));
    const source = {
      url: 'https://www.wikidata.org/wiki/Q900001',
      title: 'Ann Example',
      publisher: 'Wikidata',
      retrieved: '2021-05-06',
    };
    expect(people).toEqual([
      {
        id: 'Q900001',
        name: 'Ann Example',
        otherNames: [
          { name: 'Ann Sample', kind: 'birth' },
          { name: 'Ann Sampl', kind: 'alias', lang: 'cy' },
          { name: 'A. Example', kind: 'alias', lang: 'en' },
        ],
        givenName: 'Ann',
        gender: 'female',
        birth: '1960-02-03',
        death: '2020',
        summary: 'Testland writer',
        identifiers: [
          { scheme: 'bioguide', identifier: 'E000001' },
          { scheme: 'isni', identifier: '0000000121477738' },
        ],
        links: [{ url: 'https://en.wikipedia.org/wiki/Ann_Example_(writer)', note: 'Wikipedia' }],
        verified: '2021-05-06',
        facts: [],
        sources: [source],
      },
    ]);
  });

  it('gives every position that is not deprecated; preferred is not "current"', async () => {
    const times = (start: string, end?: string) => ({
      qualifiers: { P580: [time(start)], ...(end === undefined ? {} : { P582: [time(end)] }) },
    });
    const { facts } = await factsOf({
      P39: [
        statement(item('Q930001'), { ...times('2001-02-03', '2005-06-07') }),
        statement(item('Q930002'), { ...times('2006-02-03'), rank: 'preferred' }),
        statement(item('Q930002'), { ...times('1999-02-03'), rank: 'deprecated' }),
      ],
      P102: [statement(item('Q910001'), times('1990-01-01'))],
      P106: [statement(item('Q940001')), statement(item('Q940001'))],
    });
    expect(facts).toEqual([
      ['held', 'Minister', '2001-02-03', '2005-06-07'],
      ['held', 'Prime Minister of Testland', '2006-02-03', undefined],
      ['held', 'Red Party', '1990-01-01', undefined],
      ['held', 'Culture', undefined, undefined],
    ]);
  });

  it.each([
    [
      'of what',
      { P642: [item('Q940001')] },
      { label: 'Minister of Culture', organization: { id: 'Q940001', name: 'Culture' } },
    ],
    ['where', { P768: [item('Q920001')] }, { area: { id: 'Q920001', name: 'Testham' } }],
    ['acting', { P5102: [item('Q4676846')] }, { status: 'acting' }],
    [
      'months',
      { P580: [time('2001-02-00', 10)], P582: [time('2002-00-00', 9)] },
      { from: '2001-02', to: '2002' },
    ],
  ])('tells %s', async (_what, qualifiers, expected) => {
    const { person } = await factsOf({ P39: [statement(item('Q930001'), { qualifiers })] });
    expect(person?.facts[0]).toMatchObject({ post: { id: 'Q930001' }, ...expected });
  });

  const start = time('2001-02-03');
  it.each([
    ['an end that nobody knows', { P580: [start], P582: [UNKNOWN] }, [undefined, undefined], true],
    ['a successor', { P580: [start], P1366: [item('Q900009')] }, [undefined, undefined], true],
    [
      'an end and a successor',
      { P580: [start], P582: [time('2005-06-07')], P1366: [item('Q900009')] },
      ['2001-02-03', '2005-06-07'],
      false,
    ],
    ['an unknown start', { P580: [UNKNOWN], P582: [start] }, [undefined, '2001-02-03'], false],
    ['a start of some decade', { P580: [time('2000-01-01', 8)] }, [undefined, undefined], false],
  ])('does not let a term go on after %s', async (_what, qualifiers, dates, isTold) => {
    const { facts, skipped } = await factsOf(held(qualifiers));
    expect(facts?.[0]?.slice(2)).toEqual(dates);
    expect(skipped.some((line) => /is over, but not since when/.test(line))).toBe(isTold);
  });

  it.each([
    ['British politician', 'British politician'],
    ['Prime Minister of Testland', undefined],
    ['politician, former writer', undefined],
    ['writer since 2010', undefined],
  ])('takes %s for a summary only where it holds on every day', async (value, summary) => {
    const ann = human('Q900001', 'Ann', held({}));
    const { people } = await collect(
      answer({ ...ann, ...{ descriptions: { en: { value } } } }, PRIME),
    );
    expect(people[0]?.summary).toBe(summary);
  });
});
