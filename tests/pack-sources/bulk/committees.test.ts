import { describe, expect, it } from 'vitest';
import { committeeFacts } from '../../../packs/bulk/us-congress/committees';
import { readHeadships } from '../../../packs/bulk/us-congress/headships';
import { copyOf } from './copy-of';

describe('heads of committees', () => {
  const list = (heads: readonly string[], code = 'HSXX') =>
    `${code}:\n${heads.map((id) => `- { name: X, title: Chairman, bioguide: ${id} }\n`).join('')}`;
  const names = (date: string, name: string) => ({
    date,
    text: `- { thomas_id: HSXX, name: ${name} }\n- { thomas_id: SSXX, name: Committee on Snow }\n- { thomas_id: SLXX, name: Committee on Ice }\n- { thomas_id: SCXX, name: Caucus on Rain }\n`,
  });
  const read = (
    versions: { date: string; text: string }[],
    id: string,
    called = 'House Committee on Trees',
  ) => {
    const all = readHeadships(
      copyOf({
        'committees-current.yaml': [
          names('2019-05-01', called),
          names('2021-05-01', called),
          names('2023-05-01', 'House Committee on Woods'),
        ],
        'committee-membership-current.yaml': versions,
      }),
    );
    const own = all.filter(({ bioguide }) => bioguide === id);
    return committeeFacts(own, all, undefined, () => 'k').map(({ label, from, to }) => [
      label,
      from,
      to,
    ]);
  };
  const select = (date: string, ...titles: string[]) => ({
    date,
    text: `SLXX:\n${titles.map((title, at) => `- { name: X, title: ${title}, bioguide: E00000${at} }\n`).join('')}`,
  });
  const v = (date: string, ...heads: string[]) => ({ date, text: list(heads) });
  const senate = (date: string, head: string) => ({ date, text: list([head], 'SSXX') });

  it('begin in the year of a Congress and go on over the next', () => {
    const versions = [
      v('2019-05-01', 'E000001'),
      v('2021-02-01', 'E000002'),
      v('2021-05-01', 'E000001'),
    ];
    expect(read(versions, 'E000001')).toEqual([
      ['Chair of the House Committee on Trees', '2019', undefined],
    ]);
    // In its first weeks the list still has the Congress before.
    expect(read(versions, 'E000002')).toEqual([]);
  });

  it.each([
    ['2017', '2019-05-01', '2021', 'where the new ones came weeks later'],
    ['2019', '2021-05-01', '2023', 'there too'],
    ['2021', '2023-05-01', '2025-01', 'else with the Congress'],
  ])('end in the Senate of the Congress of %s, seen %s, in %s: %s', (_from, seen, end) => {
    const next = `${Number(seen.slice(0, 4)) + 2}-05-01`;
    const [fact] = read([senate(seen, 'E000001'), senate(next, 'E000002')], 'E000001');
    expect(fact?.[2]).toBe(end);
  });

  it('go on in the Senate over such a change', () => {
    const versions = [senate('2019-05-01', 'E000001'), senate('2021-05-01', 'E000001')];
    expect(read([...versions, senate('2023-05-01', 'E000002')], 'E000001')).toEqual([
      ['Chair of the Committee on Snow', '2019', '2023'],
    ]);
  });

  it('are two facts where the committee is renamed', () => {
    const versions = [v('2021-05-01', 'E000001'), v('2023-05-01', 'E000001')];
    expect(read(versions, 'E000001')).toEqual([
      ['Chair of the House Committee on Trees', '2021', '2023-01'],
      ['Chair of the House Committee on Woods', '2023', undefined],
    ]);
  });

  it('follow one another to the year, or at an unknown time', () => {
    const within = [v('2019-05-01', 'E000001'), v('2019-09-01', 'E000002')];
    expect(read(within, 'E000001')[0]?.slice(1)).toEqual(['2019', '2019']);
    expect(read(within, 'E000002')[0]?.slice(1)).toEqual(['2019', undefined]);
    const across = [v('2019-05-01', 'E000001'), v('2020-02-01', 'E000002')];
    expect(read(across, 'E000001')[0]?.slice(1)).toEqual(['2019', undefined]);
    expect(read(across, 'E000002')[0]?.slice(1)).toEqual([undefined, undefined]);
  });

  it('are told to the last day seen, or the year of leaving, where the end is not known', () => {
    const told = (until: string | undefined, ...seen: string[]) => {
      const all = readHeadships(
        copyOf({
          'committees-current.yaml': ['2017-05-01', '2019-05-01'].map((day) => names(day, 'Trees')),
          'committee-membership-current.yaml': [
            ...seen.map((day) => v(day, 'E000001')),
            v('2020-02-01', 'E000002'),
          ],
        }),
      );
      const own = all.filter(({ bioguide }) => bioguide === 'E000001');
      const facts = committeeFacts(own, all, until, () => 'k');
      return facts.map(({ from, to, verified }) => [from, to, verified]);
    };
    expect(told('2025-01-03', '2019-05-01', '2019-07-01')).toEqual([
      ['2019', undefined, '2019-07-01'],
    ]);
    expect(told('2019-12-31', '2019-05-01')).toEqual([['2019', '2019', undefined]]);
    expect(told('2019-12-31', '2017-05-01', '2019-05-01')).toEqual([['2017', '2019', undefined]]);
  });

  it('have no known start where the Congress before the first had the same head', () => {
    const versions = [
      { date: '2012-11-09', text: list(['E000003']) },
      { date: '2012-11-29', text: list(['E000001']) },
      { date: '2013-05-01', text: list(['E000001']) },
      { date: '2014-05-01', text: list(['E000001', 'E000003']) },
    ];
    const all = readHeadships(
      copyOf({
        'committees-current.yaml': [names('2013-05-01', 'Committee on Trees')],
        'committee-membership-current.yaml': versions,
      }),
    );
    const facts = (id: string) =>
      committeeFacts(
        all.filter(({ bioguide }) => bioguide === id),
        all,
        undefined,
        (version) => version?.date ?? 'newest',
      ).map(({ from, sources }) => [from, sources]);
    expect(facts('E000001')).toEqual([[undefined, ['2012-11-29', '2013-05-01']]]);
    expect(facts('E000003')).toEqual([[undefined, ['2014-05-01', 'newest']]]);
  });

  it('began before the Congress where somebody read that they were elected before', () => {
    const senateList = [
      { date: '2012-11-29', text: list(['E000001'], 'SSAP') },
      { date: '2013-05-01', text: list(['M000702'], 'SSAP') },
    ];
    const all = readHeadships(
      copyOf({
        'committees-current.yaml': [
          { date: '2013-05-01', text: '- { thomas_id: SSAP, name: Committee on Rivers }\n' },
        ],
        'committee-membership-current.yaml': senateList,
      }),
    );
    const [fact] = committeeFacts(all, all, undefined, () => 'k');
    expect(fact?.from).toBeUndefined();
  });

  it('cite the versions that show them first and last', () => {
    const all = readHeadships(
      copyOf({
        'committees-current.yaml': [
          names('2019-05-01', 'Committee on Trees'),
          names('2021-05-01', 'Committee on Trees'),
        ],
        'committee-membership-current.yaml': [
          ...['2019-05-01', '2019-09-01', '2021-05-01', '2021-09-01'].map((day) =>
            v(day, 'E000001'),
          ),
          v('2021-11-01', 'E000002'),
        ],
      }),
    );
    const own = all.filter(({ bioguide }) => bioguide === 'E000001');
    const [fact] = committeeFacts(own, all, undefined, (version) => version?.date ?? 'newest');
    expect(fact?.sources).toEqual(['2019-05-01', '2021-09-01']);
    const [next] = committeeFacts(
      all.filter(({ bioguide }) => bioguide === 'E000002'),
      all,
      undefined,
      (version) => version?.date ?? 'newest',
    );
    expect(next?.sources).toEqual(['2021-11-01', 'newest']);
  });

  it('are vice chairs where the minority’s of a select committee is called so, or once was', () => {
    const versions = [
      select('2019-05-01', 'Chairman', 'Ranking Member'),
      select('2021-05-01', 'Chairman', 'Vice Chairman'),
    ];
    expect(read(versions, 'E000001')).toEqual([
      ['Vice Chair of the Committee on Ice', '2019', undefined],
    ]);
  });

  it('are none of a caucus', () => {
    const caucus = { date: '2019-05-01', text: list(['E000001'], 'SCXX') };
    expect(read([caucus], 'E000001')).toEqual([]);
  });

  it('gave way to who is listed beside them later', () => {
    const versions = [
      v('2019-05-01', 'E000001'),
      v('2020-03-01', 'E000001'),
      v('2020-05-01', 'E000001', 'E000002'),
      v('2020-12-01', 'E000001', 'E000002'),
    ];
    expect(read(versions, 'E000001')[0]?.slice(1)).toEqual(['2019', '2020']);
    expect(read(versions, 'E000002')[0]?.slice(1)).toEqual(['2020', undefined]);
  });
});
