import { describe, expect, it } from 'vitest';
import { alias, office, PEOPLE, person } from './people';
import { mark, mentionsIn, unmark } from './read-marked';

describe('people of one family name', () => {
  it.each([
    // somebody not in the list blocks the name
    '[Kamala Harris|kamala] won.\n\nJane Harris, a nurse, cheered. Harris said so.',
    '[Kamala Harris|kamala] won.\n\nJane Harris, a nurse, cheered.\n\nHarris said so.',
    'Jane Harris, a nurse.\n\nThen [Kamala Harris|kamala] came.\n\n[Harris|kamala] spoke.',
    'Will Harris, a nurse, will meet [Kamala Harris|kamala]. So will Harris.',
    // two in the list: form of address, title, nearest, else open
    '[Bill Clinton|bill] and [Hillary Clinton|hillary] came. [Mr Clinton|bill] and [Mrs Clinton|hillary] left.',
    '[Bill Clinton|bill] and [Hillary Clinton|hillary] came. President [Clinton|bill] and Secretary [Clinton|hillary] left.',
    // a son is not his father
    '[Donald Trump|trump] came.\n\n[Donald Trump, Jr.|trump-jr] came.',
  ])('%s', async (marked) => {
    expect(await mark(unmark(marked), PEOPLE)).toBe(marked);
  });
});

describe('people of one full name', () => {
  const mp = person('mp', 'Jo Doe', {
    birth: '1970',
    facts: [office('Member of Parliament', '2020-01-01', '2022-01-01')],
  });
  const painter = person('painter', 'Jo Doe', { birth: '1850', death: '1910' });
  const singer = person('singer', 'Jo Doe', { birth: '1980' });

  it.each([
    {
      name: 'leaves it open',
      people: [mp, singer],
      on: '2019-01-01',
      marked: '[Jo Doe|?] sang. [Doe|?] left.',
    },
    {
      name: 'by office on the day',
      people: [mp, singer],
      on: '2021-01-01',
      marked: '[Jo Doe|mp] sang. [Doe|mp] left.',
    },
    {
      name: 'by life on the day',
      people: [painter, singer],
      on: '2021-01-01',
      marked: '[Jo Doe|singer] sang.',
    },
    {
      name: 'not yet born',
      people: [painter, singer],
      on: '1900-01-01',
      marked: '[Jo Doe|painter] sang.',
    },
    {
      name: 'no date, no guess',
      people: [painter, singer],
      on: undefined,
      marked: '[Jo Doe|?] sang.',
    },
    {
      name: 'by far more prominent',
      people: [painter, { ...singer, prominence: 0.9 }],
      on: undefined,
      marked: '[Jo Doe|singer] sang.',
    },
  ])('$name', async ({ people, on, marked }) => {
    expect(await mark(unmark(marked), people, on)).toBe(marked);
    expect(await mark(unmark(marked), [...people].reverse(), on)).toBe(marked);
  });

  it('names whom a chooser is between', async () => {
    const [mention] = await mentionsIn('Jo Doe sang.', [singer, mp]);
    expect(mention).toMatchObject({ personId: null, candidates: ['mp', 'singer'] });
  });

  it.each([
    { by: 'identifier', other: { identifiers: [{ scheme: 'wikidata', identifier: 'Q5' }] } },
    { by: 'birth', other: { birth: '1961-02-03' } },
  ])('takes two records with the same $by for one', async ({ other }) => {
    const one = person('Q5', 'Jo Doe', { birth: '1961', prominence: 0.31 });
    const marked = '[Jo Doe|Q5] sang. [Doe|Q5] left.';
    expect(await mark(unmark(marked), [person('x', 'Jo Doe', other), one])).toBe(marked);
  });

  it('does not take a middle initial for another', async () => {
    const bush = person('w', 'George W. Bush', { otherNames: [alias('George Walker Bush')] });
    expect(await mark('George P. Bush met George W. Bush.', [bush])).toBe(
      'George P. Bush met [George W. Bush|w].',
    );
  });
});

/** People in office whose names are also a country's and a people's. */
const PLACE_NAMES = ['Ann Norway', 'Jo English'].map((name) =>
  person(name, name, { prominence: 0.9, facts: [office('Minister', '2020-01-01')] }),
);

describe('a well-known name that is never given in full', () => {
  it.each([
    { on: '2025-02-27', marked: 'President [Trump|trump] won.' },
    { on: '2025-02-27', marked: '[Mr Trump|trump] won.' },
    { on: '2025-02-27', marked: '[Keir Starmer|starmer] met [Trump|trump].' },
    { on: '2025-02-27', marked: 'Trump won.' },
    { on: '2010-02-27', marked: '[Keir Starmer|starmer] met Trump. Senator Trump.' },
    { on: '2025-02-27', marked: '[Keir Starmer|starmer] met Mrs Trump and Sir Trump.' },
    { on: '2025-02-27', marked: '[Keir Starmer|starmer] met Jane Trump. Trump said.' },
    { on: undefined, marked: '[Keir Starmer|starmer] met [Trump|trump], and Macron.' },
    { on: '2025-02-27', marked: '[Keir Starmer|starmer] likes Norway, and the English.' },
    { on: '2025-02-27', marked: '[Keir Starmer|starmer] was in Trump, and met Washington.' },
  ])('$on: $marked', async ({ on, marked }) => {
    expect(await mark(unmark(marked), [...PEOPLE, ...PLACE_NAMES], on)).toBe(marked);
  });

  it('counts at once for a person the reader added', async () => {
    const own = person('own:1', 'Jane Doe', { otherNames: [alias('Zed')] });
    const mentions = await mentionsIn('Then Zed spoke.', [own]);
    expect(mentions).toMatchObject([{ personId: 'own:1', reason: { rule: 'own-choice' } }]);
  });
});
