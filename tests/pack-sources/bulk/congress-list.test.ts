import { describe, expect, it } from 'vitest';
import { lastSeen } from '../../../packs/bulk/us-congress/last-seen';
import { leaderFacts } from '../../../packs/bulk/us-congress/leaders';
import { parseLegislator, splitLegislators } from '../../../packs/bulk/us-congress/legislator';
import { sittingStretches } from '../../../packs/bulk/us-congress/member';
import { namesOf } from '../../../packs/bulk/us-congress/names';

const entry = (id: string, terms: string, more = '') => `- id:
    bioguide: ${id}
  name:
    first: Wilhelmina
    last: Oakes
    nickname: Mina
    official_full: Wilhelmina Q. Oakes, Jr.
  bio:
    birthday: '1950-02-03'
    gender: F
${more}  terms:
${terms}`;

const term = (type: string, start: string, end: string, more = '') =>
  `  - type: ${type}\n    start: '${start}'\n    end: '${end}'\n    state: OH\n    party: Democrat\n${more}`;

const parse = (text: string) => parseLegislator(text, 'the list: O000001');
const running = term('rep', '2023-01-03', '2025-01-03');

describe('the list of members of Congress', () => {
  it('has each entry under its identifier, and none that has no identifier yet', () => {
    const text = `${entry('O000001', running)}- id:\n    fec: [X]\n${entry('O000002', running)}`;
    expect([...splitLegislators(text).keys()]).toEqual(['O000001', 'O000002']);
  });

  it('says which entry and which field is wrong', () => {
    expect(() => parse(entry('O000001', term('rep', '2023-01-03', 'soon')))).toThrow(
      'the list: O000001: 0.terms.0.end: not YYYY, YYYY-MM or YYYY-MM-DD',
    );
  });

  it('is followed to the last version with somebody, and the first without', () => {
    const versions = [
      { commit: 'a', date: '2024-01-01', text: entry('O000001', running) },
      {
        commit: 'b',
        date: '2024-06-01',
        text: entry('O000001', running) + entry('O000002', running),
      },
      { commit: 'c', date: '2025-01-03', text: entry('O000002', running) },
    ];
    const all = lastSeen(versions);
    expect(all.get('O000001')).toMatchObject({
      commit: 'b',
      date: '2024-06-01',
      gone: '2025-01-03',
    });
    expect(all.get('O000002')).toMatchObject({ commit: 'c', gone: undefined });
  });

  it('has nobody gone who came back', () => {
    const versions = ['O000001', 'O000002', 'O000001'].map((id, i) => ({
      commit: `${i}`,
      date: `2024-0${i + 1}-01`,
      text: entry(id, running),
    }));
    expect(lastSeen(versions).get('O000001')?.gone).toBeUndefined();
  });
});

describe('a member who sits', () => {
  const member = (terms: string) => sittingStretches(parse(entry('O000001', terms)), 'k');

  it('sits on where the end is only scheduled', () => {
    const services = member(
      term('rep', '2021-01-03', '2023-01-03') + term('rep', '2023-01-07', '2027-01-03'),
    ).services;
    expect(services).toEqual([
      { chamber: 'house', state: 'OH', from: '2021-01-03', to: undefined, sources: ['k'] },
    ]);
  });

  it('has two facts where a Congress lies between, or another chamber', () => {
    const terms = [
      term('rep', '2009-01-06', '2011-01-03'),
      term('rep', '2013-01-03', '2015-01-03'),
      term('sen', '2015-01-06', '2027-01-03'),
    ];
    expect(member(terms.join('')).services.map(({ from, to }) => [from, to])).toEqual([
      ['2009-01-06', '2011-01-03'],
      ['2013-01-03', '2015-01-03'],
      ['2015-01-06', undefined],
    ]);
  });

  it('changes party within a term', () => {
    const changed = term(
      'rep',
      '2023-01-03',
      '2027-01-03',
      `    party_affiliations:
    - start: '2023-01-03'
      end: '2024-03-08'
      party: Democrat
    - start: '2024-03-09'
      end: '2027-01-03'
      party: Independent\n`,
    );
    expect(member(term('rep', '2021-01-03', '2023-01-03') + changed).parties).toMatchObject([
      { party: 'Democrat', from: '2021-01-03', to: '2024-03-08' },
      { party: 'Independent', from: '2024-03-09' },
    ]);
  });
});

describe('names', () => {
  const base = { id: { bioguide: 'O000001' }, other_names: [] };
  const name = { first: 'Wilhelmina', last: 'Oakes', official_full: 'Wilhelmina Q. Oakes, Jr.' };

  it('are those of the article, without what tells it apart and without a suffix', () => {
    const id = { bioguide: 'O000001', wikipedia: 'Mina Oakes Jr. (politician)' };
    const names = namesOf({ ...base, id, name });
    expect(names.name).toBe('Mina Oakes');
    expect(names.other_names.map((other) => other.name)).toEqual([
      'Wilhelmina Oakes',
      'Mina Oakes Jr.',
      'Wilhelmina Q. Oakes, Jr.',
      'Wilhelmina Q. Oakes',
    ]);
  });

  it('are nickname and family name where no article has the family name', () => {
    const id = { bioguide: 'O000001', wikipedia: 'The lady of Ohio' };
    expect(namesOf({ ...base, id, name: { ...name, nickname: 'Mina' } }).name).toBe('Mina Oakes');
  });

  it.each([
    [
      { first: 'H.', middle: 'Quincy', last: 'Oakes', nickname: 'Jo' },
      ['Jo Oakes', 'H. Quincy Oakes'],
    ],
    [{ first: 'W.', middle: 'Quincy', last: 'Oakes' }, ['W. Quincy Oakes']],
    [{ first: 'H.', last: 'Oakes', nickname: 'Jo' }, ['Jo Oakes']],
    [{ first: 'H.', middle: 'Q.', last: 'Oakes', nickname: 'Jo' }, ['Jo Oakes']],
    [{ first: 'J. D.', last: 'Oakes' }, ['J. D. Oakes']],
    [{ first: 'Hannah', middle: 'Quincy', last: 'Oakes' }, ['Hannah Oakes']],
  ])('are never an initial and the family name alone: %j', (written, expected) => {
    const names = namesOf({ ...base, name: written });
    expect([names.name, ...names.other_names.map((other) => other.name)]).toEqual(expected);
  });

  it('have one apostrophe', () => {
    expect(namesOf({ ...base, name: { first: 'Tom', last: 'O’Dell' } }).name).toBe("Tom O'Dell");
  });
});

describe('those who lead a chamber', () => {
  const role = (title: string, start: string, end?: string) => ({
    title,
    chamber: 'house' as const,
    start,
    end,
  });
  const facts = (roles: ReturnType<typeof role>[], until?: string) =>
    leaderFacts({ id: { bioguide: 'O000001' }, leadership_roles: roles }, until, '2026-06-15', [
      'k',
    ]);

  it('lead on over several Congresses as one fact, whatever the words for the post', () => {
    const terms = [
      role('House Majority Whip', '2023-01-03', '2025-01-03'),
      role('Majority Whip', '2025-01-03', '2027-01-03'),
    ];
    expect(facts(terms)).toEqual([
      {
        kind: 'office',
        post: 'us-house-majority-whip',
        from: '2023-01-03',
        to: undefined,
        sources: ['k'],
      },
    ]);
  });

  it('lead no longer than they sit', () => {
    expect(facts([role('Speaker of the House', '2023-10-25')], '2025-01-03')[0]?.to).toBe(
      '2025-01-03',
    );
  });

  it('hold no post that the pack does not list', () => {
    expect(facts([role('House Republican Policy Committee Chair', '2023-01-03')])).toEqual([]);
  });
});
