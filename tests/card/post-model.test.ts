import { describe, expect, it } from 'vitest';
import { buildPostModel } from '../../utils/card/build-post-model';
import { english } from '../../utils/english';
import type { Fact, Person } from '../../utils/people/person';
import { postsOf } from '../../utils/people/posts/posts-of';
import { office, personWith } from '../people/make';

const MAYOR = { id: 'mayor', label: 'Mayor of Norford', single: true, completeSince: '2010-01-01' };

const person = (
  name: string,
  terms: readonly [from: string, to?: string, status?: Fact['status']][],
) =>
  personWith(
    terms.map(([from, to, status = 'held']) =>
      office('Mayor of Norford', from, to, { post: MAYOR, status }),
    ),
    { id: name, name, verified: '2024-12-31' },
  );

const PEOPLE = [
  person('Ann', [['2010-01-01', '2014-05-01']]),
  person('Bob', [['2014-05-02', '2014-08-31', 'acting']]),
  person('Cy', [['2014-07-01', '2014-09-01', 'designate'], ['2014-09-01']]),
];

function modelOn(published: string | null, today = '2024-12-31', selected?: string) {
  const post = postsOf(PEOPLE).get('mayor');
  if (!post) throw new Error('no post');
  const dayKnown = { from: 'meta', isCertain: false } as const;
  const input = { post, published, dayKnown, today, t: english, locale: 'en-GB' };
  return buildPostModel(selected === undefined ? input : { ...input, selected });
}

const lines = (moment: ReturnType<typeof modelOn>['now']) =>
  moment && [
    ...(moment.vacancy ? [moment.vacancy] : []),
    ...moment.holders.map(({ name, text }) => `${name}: ${text}`),
  ];

it.each([
  ['2012-01-01', ['Ann: Since 1 Jan 2010'], ['Cy: Since 1 Sept 2014'], undefined, 'Cy'],
  [
    '2014-07-15',
    [
      'Vacant since 2 May 2014',
      'Bob: Acting · Since 2 May 2014',
      'Cy: Named, not yet in post · Appointed 1 Jul 2014',
    ],
    ['Cy: Since 1 Sept 2014'],
    'Ann',
    'Cy',
  ],
  ['2020-01-01', ['Cy: Since 1 Sept 2014'], null, 'Ann', undefined],
  ['2009-01-01', ['No holder recorded'], ['Cy: Since 1 Sept 2014'], undefined, undefined],
] as const)('on %s', (day, then, now, before, after) => {
  const model = modelOn(day);
  expect(lines(model.then)).toEqual(then);
  expect(lines(model.now)).toEqual(now);
  expect([model.before?.name, model.after?.name]).toEqual([before, after]);
});

it('says how far the data goes, in the row of now, or of both days', () => {
  const model = modelOn('2012-01-01', '2025-06-01');
  expect(model.now?.date).toBe('2024-12-31');
  expect(model.now?.dateText).toMatch(/^Checked 31\sDec\s2024$/);
  expect(modelOn('2020-01-01', '2025-06-01').then.checked).toMatch(/^checked 31\sDec\s2024$/);
});

it('says of whom the reader’s own word tells, of holders and of neighbours', () => {
  const own = (all: readonly Person[], day: string) => {
    const post = postsOf(all).get('mayor');
    if (!post) throw new Error('no post');
    const words = { t: english, locale: 'en-GB' };
    const { then, before } = buildPostModel({ post, published: day, today: day, ...words });
    return [...then.holders.map((line) => line.own), before?.own];
  };
  const [ann, , cy] = PEOPLE.map((one) => ({ ...one, pack: 'one' }));
  const corrected = (one: Person | undefined): Person[] =>
    one ? [{ ...one, facts: one.facts.map((fact) => ({ ...fact, origin: { packs: [] } })) }] : [];
  const pack = (one: Person | undefined) => (one ? [one] : []);
  expect(own([...pack(ann), ...corrected(cy)], '2020-01-01')).toEqual(['My own note', '']);
  expect(own([...corrected(ann), ...pack(cy)], '2020-01-01')).toEqual(['', 'My own note']);
});

it('speaks of today where the article has no date', () => {
  expect(modelOn(null).then.title).toBe('Today');
});

it('speaks of the day the reader asked about, and then not of how the article’s is known', () => {
  const model = modelOn('2012-01-01', '2024-12-31', '2014-07-15');
  expect([model.then.title, model.then.date]).toEqual(['Shown day', '2014-07-15']);
  // By the sign of that day alone one tells that it is not the article's.
  expect(modelOn('2012-01-01', '2024-12-31', '2012-06-01').then.sign).toBe('past');
  expect(modelOn('2012-01-01').then.sign).toBe('then');
  expect(lines(model.then)?.[1]).toContain('Bob: Acting');
  expect(model.before?.name).toBe('Ann');
  expect(model.dayNote).toBe('');
  expect(modelOn('2012-01-01').dayNote).not.toBe('');
});

describe('the line of years', () => {
  it('has a bar for each who held it or stood in, and stops where that changes', () => {
    const line = modelOn('2014-08-01').timeline;
    expect(line?.terms.map(({ label, then }) => [label, then])).toEqual([
      ['Ann', false],
      ['Bob', true],
      ['Cy', false],
    ]);
    expect([line?.first, line?.last]).toEqual(['2010-01-01', '2024-12-31']);
    expect(line?.stops).toEqual([
      ...['2010-01-01', '2014-05-02', '2014-08-01', '2014-09-01', '2024-12-31'],
    ]);
  });

  it('shows the day the reader asked about on it, and stands still', () => {
    const [article, shown] = [
      modelOn('2014-08-01'),
      modelOn('2014-08-01', '2024-12-31', '2011-01-01'),
    ];
    expect(shown.timeline?.terms.filter(({ then }) => then).map(({ label }) => label)).toEqual([
      'Ann',
    ]);
    expect(shown.timeline?.stops).toEqual(article.timeline?.stops);
    expect(shown.timeline?.marker).toBeLessThan(article.timeline?.marker ?? 0);
  });

  it('is not drawn for what several hold at a time, nor for what is yet to begin', () => {
    const line = (all: readonly Person[], today: string) => {
      const post = postsOf(all).get('mayor');
      if (!post) throw new Error('no post');
      return buildPostModel({ post, published: null, today, t: english, locale: 'en-GB' }).timeline;
    };
    const several = PEOPLE.map((one) => ({
      ...one,
      facts: one.facts.map((fact) => ({ ...fact, post: { ...MAYOR, single: false } })),
    }));
    expect(line(PEOPLE, '2024-12-31')).not.toBeNull();
    expect(line(several, '2024-12-31')).toBeNull();
    expect(line(PEOPLE, '2009-12-31')).toBeNull();
  });
});
