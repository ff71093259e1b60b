import { describe, expect, it } from 'vitest';
import { buildCardModel, type CardInput } from '../../utils/card/build-card-model';
import { english } from '../../utils/english';
import type { Fact, Person } from '../../utils/people/person';
import { office, personWith } from '../people/make';

const MAYOR = office('Mayor', '2020-05-05', '2024-05-05');
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

function cardOf(
  facts: readonly Fact[],
  person: Partial<Person> = {},
  more: Partial<CardInput> = {},
) {
  return buildCardModel({
    person: personWith(facts, person),
    published: '2022-03-04',
    dayKnown: { from: 'meta', isCertain: false },
    today: '2025-06-01',
    t: english,
    locale: 'en-GB',
    ...more,
  });
}

describe('the badge of a card', () => {
  it.each([
    ['Keir Starmer', undefined, 'KS'],
    ['Ursula von der Leyen', 'von der Leyen', 'UV'],
    ['Fumio Kishida', 'Fumio', 'FF'],
    ['Pelé', undefined, 'P'],
    ['Pelé', 'Nascimento', 'P'],
    [' émile  zola ', undefined, 'ÉZ'],
    ['“Dutch” Schultz', undefined, 'DS'],
    ['42', undefined, ''],
  ])('of %s, of the family %s, is %s', (name, familyName, monogram) => {
    const person = { name, ...(familyName && { familyName }) };
    expect(cardOf([], person).monogram).toBe(monogram);
  });
});

describe('a row of somebody without an office', () => {
  const then = (person: Partial<Person>) => cardOf([], person).then.roles[0]?.text;

  it('says whether they lived', () => {
    expect(then({})).toBe('We have no office for this date');
    expect(then({ birth: '2022-03-05' })).toBe('Not yet born');
    expect(then({ death: '2022-03-03' })).toBe('Died 3 Mar 2022');
    expect(then({ death: '2022-03-05' })).toBe('We have no office for this date');
  });
});

describe('the row of now', () => {
  const now = (person: Partial<Person>) => {
    const { now: row } = cardOf([MAYOR], person);
    return [row?.title, row?.date, plain(row?.dateText)];
  };

  it('is of today where nobody says how far the data goes, or it goes up to today', () => {
    expect(now({})).toEqual(['Now', '2025-06-01', '1 Jun 2025']);
    expect(now({ verified: '2025-06-01' })).toEqual(['Now', '2025-06-01', '1 Jun 2025']);
    expect(now({ verified: '2025-07-01' })).toEqual(['Now', '2025-06-01', '1 Jun 2025']);
  });

  it('is of the day the data goes up to, and says so', () => {
    expect(now({ verified: '2025-05-31' })).toEqual(['Now', '2025-05-31', 'Checked 31 May 2025']);
  });

  it('has its statements accounted for beside those of then', () => {
    const judge = office('Judge', '2024-06-01');
    const card = cardOf([MAYOR, judge]);
    expect(card.evidence.map(({ text }) => text)).toEqual(['Mayor', 'Judge']);
  });
});

it('calls the row of an article of today what it is', () => {
  expect(cardOf([MAYOR], {}, { published: '2025-06-01' }).then.title).toBe('Today');
});

it('doubts the article’s day, and not one that the reader picked', () => {
  expect(cardOf([MAYOR]).dayNote).not.toBe('');
  expect(cardOf([MAYOR], {}, { selected: '2021-01-01' }).dayNote).toBe('');
});

describe('the sources of a card', () => {
  const url = 'https://a.example/';

  it('say when their copy was read, where that is known', () => {
    const sources = [{ url, retrieved: '2025-03-01' }, { url: 'https://b.example/' }];
    const card = cardOf([{ ...MAYOR, sources }]);
    expect(card.sources.map(({ checked }) => plain(checked))).toEqual(['read 1 Mar 2025', '']);
  });

  it('are those of a summary only where there is one', () => {
    const cited = (person: Partial<Person>) => cardOf([], person).summarySources;
    expect(cited({ sources: [{ url }] })).toEqual([]);
    expect(cited({ sources: [{ url }], summary: 'Engineer.' })).toEqual([1]);
  });

  it('stand in the text to quote for their own statement alone, with their titles', () => {
    const named = { url, publisher: 'Gazette', title: 'Notice' };
    const other = { url: 'https://b.example/', publisher: 'Herald' };
    const judge = office('Judge', '2021-01-01', undefined, { sources: [other] });
    const { evidence } = cardOf([judge, { ...MAYOR, sources: [named] }], { pack: 'one' });
    expect(evidence.map(({ citation }) => citation)).toEqual([
      'Ada Example: Judge, Since 1 Jan 2021. Herald, https://b.example/. one.',
      'Ada Example: Mayor, 5 May 2020 to 5 May 2024. Gazette, “Notice”, https://a.example/. one.',
    ]);
  });

  it('leave no gap in the text to quote where no time is known', () => {
    const fact: Fact = { ...office('Engineer'), kind: 'occupation' };
    expect(cardOf([fact]).evidence[0]?.citation).toBe('Ada Example: Engineer. My own note.');
  });
});

describe('what the reader corrected', () => {
  const told = (fields: Partial<Person>) =>
    cardOf([], {
      ...fields,
      own: { fields: Object.keys(fields) as (keyof Person)[], sources: [] },
    }).evidence.map(({ text }) => text);

  it('is told field by field, in words', () => {
    expect(told({ birth: '1962-03-05', summary: 'Engineer.' })).toEqual([
      'Born: 5 Mar 1962',
      'Summary: Engineer.',
    ]);
    expect(
      told({
        otherNames: [
          { name: 'Ada', kind: 'alias' },
          { name: 'Addie', kind: 'alias' },
        ],
      }),
    ).toEqual(['Other names: Ada, Addie']);
  });

  it('is told to be nothing where it was taken away', () => {
    const own = { fields: ['otherNames', 'death', 'summary'] as (keyof Person)[], sources: [] };
    expect(cardOf([], { own }).evidence.map(({ text }) => text.split(': ')[1])).toEqual([
      'Nothing',
      'Nothing',
      'Nothing',
    ]);
  });
});

describe('what another pack says otherwise', () => {
  const said = (
    from: string | undefined,
    to: string | undefined,
    packs: string[] = ['gone'],
    fact: Fact = MAYOR,
  ) => {
    const dates = { ...(from && { from }), ...(to && { to }) };
    const variants = [{ packs, ...dates, sources: [] }];
    const origin = { packs: ['one'], variants };
    return cardOf([{ ...fact, origin }]).then.roles[0]?.variants.map(({ text }) => text);
  };

  it('is told where a start or an end is another, or is missing', () => {
    expect(said('2020-05-06', '2024-05-05')).toHaveLength(1);
    expect(said('2020-05-05', '2024-05-06')).toHaveLength(1);
    expect(said('2020-05-05', undefined)).toHaveLength(1);
    expect(said(undefined, '2024-05-05')).toHaveLength(1);
  });

  it('is not told where it is the same, or only less exact', () => {
    expect(said('2020-05-05', '2024-05-05')).toEqual([]);
    expect(said('2020-05', '2024')).toEqual([]);
  });

  it('is told of an open office only where it has an end', () => {
    const open = office('Mayor', '2020-05-05');
    expect(said('2020-05-05', undefined, ['gone'], open)).toEqual([]);
    expect(said('2020-05-05', '2024-05-05', ['gone'], open)).toHaveLength(1);
  });

  it('is told by the pack’s id where the pack is gone, and as the reader’s own of none', () => {
    expect(said('2021', '2024', ['gone'])?.[0]).toMatch(/^gone says otherwise/);
    expect(said('2021', '2024', [])?.[0]).toMatch(/^Your own list says otherwise/);
  });
});
