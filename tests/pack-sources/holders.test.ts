import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../packs/checks/claims';
import { checkFirstRank, checkSinglePosts } from '../../packs/checks/holders';
import { joinPosts } from '../../packs/checks/joined-terms';
import type { PackProblem } from '../../packs/checks/problem';
import { joinSources, parseSource, type WrittenPack } from '../../packs/read-sources';

const office = (post: string, from?: string, to?: string, status?: string) => ({
  kind: 'office',
  post,
  ...(from && { from }),
  ...(to && { to }),
  ...(status && { status }),
  sources: ['a'],
});

/** A pack of the people, each with the offices named, and what it claims. */
function pack(people: Record<string, object[]>, claims: object[] = [], more: object = {}) {
  const post = (id: string, of: string, single: boolean) => ({
    id,
    label: id,
    role: id,
    class: of,
    organization: 'gov',
    area: 'nor',
    single,
  });
  const content = {
    country: 'Nor',
    sources: {
      a: { url: 'https://a.example/', title: 'A', publisher: 'A', retrieved: '2026-01-01' },
    },
    organizations: [{ id: 'gov', name: 'Government', classification: 'executive' }],
    areas: [],
    posts: [
      post('pm', 'head-of-government', true),
      post('chief', 'head-of-government', true),
      post('health', 'minister', true),
      post('seat', 'legislator', false),
    ],
    persons: Object.entries(people).map(([id, facts]) => ({
      id,
      name: id,
      given_name: id,
      family_name: id,
      prominence: 0.5,
      verified: '2026-01-01',
      sources: ['a'],
      facts,
      ...more,
    })),
  };
  const sources = joinSources([
    { file: 'nor.yaml', content: parseSource('nor.yaml', JSON.stringify(content)) },
  ]);
  return { header: { id: 'nor', complete: claims }, sources } as unknown as WrittenPack;
}
const reasons = (problems: readonly PackProblem[]) => problems.map(({ reason }) => reason);

describe('an office of the first rank', () => {
  const first = (people: Record<string, object[]>, known: string[] = []) =>
    checkFirstRank(
      joinPosts([pack(people)]),
      '2026-01-01',
      known.map((area) => ({ area, class: 'head-of-government', why: 'So.' })),
    ).map(({ at, reason }) => `${at}: ${reason}`);
  const UNKNOWN = 'nor head-of-government: nobody is known to hold it on 2026-01-01';

  it.each([
    ['held', office('pm', '2020'), []],
    ['under another name', office('chief', '2020'), []],
    ['stood in for', office('pm', '2020', undefined, 'acting'), []],
    ['left', office('pm', '2020', '2025-12-31'), [UNKNOWN]],
    ['that somebody is only named to', office('pm', '2025', undefined, 'designate'), [UNKNOWN]],
    ['that begins later', office('pm', '2026-02-01'), [UNKNOWN]],
  ])('%s', (_what, fact, expected) => {
    expect(first({ Q1: [fact] })).toEqual(expected);
  });

  it('may be a known gap, which is struck out once it is closed', () => {
    expect(first({ Q1: [office('pm', '2020', '2025')] }, ['nor'])).toEqual([]);
    expect(first({ Q1: [office('pm', '2020')] }, ['nor'])).toEqual([
      'known-gaps.yaml: "nor head-of-government" is closed: strike it out',
    ]);
  });
});

describe('a single post in two packs', () => {
  const twice = (one: object, other: object, known: object[] = [], more: object = {}) =>
    checkSinglePosts(
      joinPosts([pack({ Q1: [one] }), pack({ Q2: [other] }, [], more)]),
      known as Parameters<typeof checkSinglePosts>[1],
    );
  const LONG = office('pm', '2010-01-01', '2014-05-03');

  it.each([
    ['one after the other', office('pm', '2014-05-03'), 0],
    ['two for some days', office('pm', '2014-05-01'), 1],
    ['one within the term of the other', office('pm', '2011-01-01', '2012-01-01'), 1],
    ['one who stands in', office('pm', '2014-05-01', undefined, 'acting'), 0],
  ])('%s', (_what, other, count) => {
    expect(twice(LONG, other)).toHaveLength(count);
    expect(twice(other, LONG)).toHaveLength(count);
  });

  it('is held by one person, whom both have', () => {
    const same = { identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }] };
    expect(twice(LONG, office('pm', '2014-05-01'), [], same)).toEqual([]);
  });

  it('without an end is held as far as the pack was verified', () => {
    expect(twice(office('pm', '2010'), office('pm', '2026-02-01'))).toEqual([]);
    expect(reasons(twice(office('pm', '2010'), office('pm', '2025-12-31')))).toEqual([
      'Q1 (2010 to ) overlaps Q2 (2025-12-31 to )',
    ]);
  });

  it('without an end is held as far as the fact itself was verified, where that says less', () => {
    const shown = { ...office('pm', '2010'), verified: '2014-05-01' };
    expect(twice(shown, office('pm', '2014-05-02'))).toEqual([]);
    expect(twice(shown, office('pm', '2014-04-01'))).toHaveLength(1);
  });

  it('may have two on days that are known', () => {
    const known = { post: 'pm', from: '2014-05-01', to: '2014-05-01', why: 'So.' };
    expect(twice(LONG, office('pm', '2014-05-01'), [known])).toEqual([]);
    expect(twice(LONG, office('pm', '2014-05-02'), [known])).toHaveLength(1);
  });
});

describe('a claim to be complete', () => {
  const claim = (of: string, more: object = {}) => ({
    class: of,
    from: '2010-01-01',
    to: '2020-01-01',
    ...more,
  });
  const claimed = (people: Record<string, object[]>, one: object, known: object[] = []) =>
    reasons(checkClaims([pack(people, [one])], known as Parameters<typeof checkClaims>[1]));
  const whole = (gapFrom: string, gapTo: string, other = office('health', gapTo)) => ({
    Q1: [office('health', '2009-01-01', gapFrom)],
    Q2: [other],
  });

  it.each([
    ['a weekend', whole('2014-05-01', '2014-05-05'), []],
    ['a week', whole('2014-05-01', '2014-05-08'), ['nobody from 2014-05-01 to 2014-05-08']],
    [
      'a week at the end that is no gap yet',
      whole('2014-05-01', '2014-05-01', office('health', '2014-05-01', '2019-12-20')),
      [],
    ],
    ['a post made later', { Q1: [office('health', '2012')] }, []],
  ])('of single posts: %s', (_what, people, expected) => {
    expect(claimed(people, claim('minister'))).toEqual(expected);
  });

  it('does not hold for a gap that somebody fills or that is known', () => {
    const people = whole('2014-05-01', '2015-01-01');
    const acting = office('health', '2014-05-01', '2015-01-01', 'acting');
    expect(claimed({ ...people, Q3: [acting] }, claim('minister'))).toEqual([]);
    const known = { post: 'health', from: '2014-05-01', to: '2015-01-01', why: 'So.' };
    expect(claimed(people, claim('minister'), [known])).toEqual([]);
  });

  it('is about some post', () => {
    expect(claimed({}, claim('judge'))).toEqual(['is complete, yet has no post']);
  });

  describe('of members', () => {
    const members = claim('legislator', { members: { least: 2, most: 2 } });
    const two = { Q1: [office('seat', '2009')], Q2: [office('seat', '2009', '2014-05-01')] };

    it.each([
      ['one for another on the day', office('seat', '2014-05-01'), []],
      ['one for another a weekend later', office('seat', '2014-05-04'), []],
      [
        'one for another a month later',
        office('seat', '2014-06-01'),
        ['1 members on 2014-05-02, not 2 to 2'],
      ],
      ['one too many', office('seat', '2014-04-01'), ['3 members on 2014-04-01, not 2 to 2']],
      ['one too many, perhaps: the month alone is known', office('seat', '2014-04'), []],
    ])('%s', (_what, other, expected) => {
      expect(claimed({ ...two, Q3: [other] }, members)).toEqual(expected);
    });
  });
});
