import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_LIMITS_DAYS } from '../../utils/card/limits';
import type { PackInfo } from '../../utils/people/origin';
import { office } from '../people/make';
import { addedDays } from '../people/make-days';
import { cardOf, TERM } from './card-of';

const PACK: PackInfo = { id: 'one', title: 'Pack One', version: '1.0.0' };

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const OPEN = office('Mayor', '2020-05-05');

describe('how far a card knows of now', () => {
  const said = (verified: string, published: string | null = '2022-03-04') => {
    const { then, now } = cardOf([OPEN], { published }, { verified });
    return [
      then.sign,
      plain(then.title),
      plain(then.dateText),
      plain(then.checked),
      then.isStale,
      now,
    ];
  };

  it.each([
    ['2025-06-01', ['both', 'That day and now', '4 Mar 2022', '', false, null]],
    ['2025-05-31', ['both', 'That day and now', '4 Mar 2022', 'checked 31 May 2025', false, null]],
    ['2024-12-03', ['both', 'That day and now', '4 Mar 2022', 'checked 3 Dec 2024', false, null]],
    ['2024-12-02', ['then', 'That day', '4 Mar 2022', 'last known, Dec 2024', true, null]],
  ])('unchanged, checked to %s', (verified, expected) => {
    expect(said(verified)).toEqual(expected);
  });

  it.each([
    ['2025-05-31', ['now', 'Today', '1 Jun 2025', 'checked 31 May 2025', false, null]],
    ['2024-12-02', ['now', 'Last known, Dec 2024', '', '', true, null]],
  ])('without a day of the article, checked to %s', (verified, expected) => {
    expect(said(verified, null)).toEqual(expected);
  });

  it.each([
    ['2024-12-03', ['Now', 'Checked 3 Dec 2024', false]],
    ['2024-12-02', ['Last known, Dec 2024', '', true]],
  ])('changed, checked to %s', (verified, expected) => {
    const { now } = cardOf([TERM], {}, { verified });
    expect([plain(now?.title), plain(now?.dateText), now?.isStale]).toEqual(expected);
    expect(now?.date).toBe(verified);
  });

  it('never calls it now where the data is too old, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.boolean(), (behind, isOver) => {
        const verified = addedDays('2025-06-01', -behind);
        const { then, now } = cardOf([isOver ? TERM : OPEN], {}, { verified });
        const titles = [then.title, now?.title ?? ''].join(' ');
        expect(/\bnow\b/i.test(titles)).toBe(behind <= CARD_LIMITS_DAYS.nowIsKnown);
      }),
    );
  });

  it.each([
    ['2022-03-04', null],
    ['2022-02-01', null],
    ['2022-01-31', 'Our data ends a month before this article.'],
    ['2020-12-04', 'Our data ends 15 months before this article.'],
    ['2019-03-04', 'Our data ends 3 years before this article.'],
  ])('warns of an article later than the data: to %s', (verified, title) => {
    expect(cardOf([OPEN], {}, { verified }).endsEarly?.title ?? null).toBe(title);
  });

  it.each<[string, readonly PackInfo[] | undefined, boolean]>([
    ['names an address', [{ ...PACK, update: 'https://packs.example/one.json' }], true],
    ['names none', [PACK], false],
    ['is another', [{ ...PACK, id: 'two', update: 'https://packs.example/two.json' }], false],
    ['is not known', undefined, false],
  ])('says that an update can be looked for only where the pack %s', (_, packs, expected) => {
    const about = { verified: '2019-03-04', pack: 'one' };
    const { endsEarly } = cardOf([OPEN], packs ? { packs } : {}, about);
    expect(endsEarly?.isUpdatable).toBe(expected);
  });

  it('says of a role up to when it was checked, where the entry does not', () => {
    const late = cardOf([OPEN], {}, { verified: '2022-02-20' });
    expect(late.then.roles[0]?.detail).toBe('5 May 2020 to 20 Feb 2022 (last checked then)');
    const row = cardOf([OPEN], {}, { verified: '2021-02-20' });
    expect([row.then.roles[0]?.detail, row.endsEarly?.text]).toEqual([
      'Since 5 May 2020',
      'Last checked 20\u00a0Feb\u00a02021; much may have changed since.',
    ]);
  });
});

describe('an appointment', () => {
  const named = (from: string | undefined, verified = '2025-06-01') => {
    const fact = office('Envoy', from, undefined, { status: 'designate' });
    const { then } = cardOf([fact], { published: '2025-06-01' }, { verified });
    return [then.roles[0]?.text, then.roles[0]?.detail];
  };

  it.each([
    ['2025-05-01', 'Envoy (appointed, not yet in office)', 'Appointed 1 May 2025'],
    ['2024-12-03', 'Envoy (appointed, not yet in office)', 'Appointed 3 Dec 2024'],
    [
      '2024-12-02',
      'Envoy (appointed)',
      'Appointed 2 Dec 2024 · whether it was taken up is not on record',
    ],
  ])('of %s', (from, text, detail) => {
    expect(named(from)).toEqual([text, detail]);
  });

  it('is as far ahead as it was when the data ended, where that is what the entry speaks for', () => {
    expect(named('2023-01-02', '2023-01-05')[0]).toBe('Envoy (appointed, not yet in office)');
  });
});

describe('what is over, below what it was', () => {
  const pm = office('Prime Minister of the Isles', '2020-01-01', '2023-07-20', {
    role: 'Prime Minister',
  });

  it('has the short name of its office, and the day it was left', () => {
    const { now } = cardOf([pm]);
    expect(now?.roles.map(({ text, detail }) => [text, detail])).toEqual([
      ['Former Prime Minister', 'Left on 20 Jul 2023'],
    ]);
  });

  it.each([
    ['2023-07', 'Left in Jul 2023'],
    ['2023', 'Left in 2023'],
  ])('%s: %s', (to, detail) => {
    expect(cardOf([{ ...pm, to }]).now?.roles[0]?.detail).toBe(detail);
  });

  it('keeps its whole name where it stands alone', () => {
    const { then } = cardOf([pm], { published: '2024-01-01' });
    expect(then.roles[0]).toMatchObject({
      text: 'Former Prime Minister of the Isles',
      detail: '1 Jan 2020 to 20 Jul 2023',
    });
  });

  it('keeps it where the bare role is not part of it', () => {
    const odd = { ...pm, label: 'Premier of the Isles' };
    expect(cardOf([odd]).now?.roles[0]?.text).toBe('Former Premier of the Isles');
  });
});

it('tells of another day beside the article’s, in one line', () => {
  const { then, article, now } = cardOf([TERM], { selected: '2019-01-01' });
  expect([then.sign, article?.sign, article?.title, now]).toEqual([
    'gap',
    'then',
    'That day',
    null,
  ]);
  expect(article?.roles.map(({ text, detail }) => [text, detail])).toEqual([['Mayor', '']]);
});

it('draws the line of years over the days it is given', () => {
  const scale = { first: '2000-01-01', last: '2030-01-01' };
  const { timeline } = cardOf([TERM], { scale });
  expect([timeline?.first, timeline?.last]).toEqual([scale.first, scale.last]);
  expect(timeline?.terms[0]?.start).toBeCloseTo(20.34 / 30, 2);
});
