import { describe, expect, it } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import type { PeopleStore } from '../../../utils/storage/model';
import { makeFact, makeHeader, makePerson, plainIds } from '../people';
import { openStore } from '../stores';

const UK = { id: 'uk', name: 'United Kingdom', otherNames: ['UK', 'British'] };
const US = { id: 'us', name: 'United States', otherNames: ['US', 'American'] };
const foreign = { label: 'Foreign Secretary of the United Kingdom', area: UK };
const envoy = { label: 'Ambassador of the United Kingdom to the United States', area: US };

const PEOPLE = [
  makePerson({
    id: 'ham',
    name: 'Philip Hamm',
    prominence: 0.4,
    facts: [makeFact({ ...foreign, from: '2014-07-15', to: '2016-07-13' })],
  }),
  makePerson({
    id: 'john',
    name: 'Boris Jonson',
    prominence: 0.7,
    facts: [
      makeFact({ ...foreign, from: '2016-07-13', to: '2018-07-09' }),
      makeFact({ label: 'Mayor of London', from: '2008-05', to: '2016-05' }),
    ],
  }),
  makePerson({
    id: 'cam',
    name: 'Dave Camer',
    prominence: 0.3,
    facts: [makeFact({ ...foreign, from: '2023-11-13' })],
  }),
  makePerson({
    id: 'mand',
    name: 'Peter Mandel',
    facts: [makeFact({ ...envoy, from: '2025-02-10', to: '2025-09-11' })],
  }),
  makePerson({
    id: 'rosc',
    name: 'James Rosco',
    facts: [makeFact({ ...envoy, status: 'acting', from: '2025-09-11' })],
  }),
  makePerson({
    id: 'harris',
    name: 'Kamala Harriss',
    prominence: 0.8,
    facts: [
      makeFact({
        label: 'Vice President of the United States',
        area: US,
        from: '2021',
        to: '2025',
      }),
      makeFact({ label: 'President', kind: 'candidacy', from: '2024', to: '2024' }),
    ],
  }),
  makePerson({ id: 'other', name: 'Simon Harriss', prominence: 0.5 }),
  makePerson({
    id: 'zoe',
    name: 'Zoë Müller-Ångström',
    death: '2019-05-02',
    otherNames: [{ name: 'Зоя Мюллер', kind: 'alias' }],
    facts: [makeFact({ label: 'Bishop of Ø', from: '2001' })],
  }),
  makePerson({ id: 'jd', name: 'J. D. Vans', facts: [makeFact({ label: 'Judge' })] }),
  makePerson({ id: 'old', name: 'Ann Old', birth: '1800', prominence: 0.3 }),
  makePerson({ id: 'new', name: 'Ann New', birth: '1980', prominence: 0.3 }),
];

const NAMES: readonly [query: string, ids: string[], why: string][] = [
  ['harr', ['harris', 'other'], 'the beginning of a word, the prominent first'],
  ['kamala harriss', ['harris'], 'every word counts'],
  ['mueller', ['zoe'], 'a letter too many'],
  ['ångström ZOE', ['zoe'], 'marks, case and order do not count'],
  ['мюллер', ['zoe'], 'another name, in its own script'],
  ['kamaal', ['harris'], 'two letters the wrong way round'],
  ['hariss', ['harris', 'other'], 'a letter missing'],
  ['bors', ['john'], 'a typo in four letters'],
  ['bxr', [], 'none in three'],
  ['jd', ['jd'], 'initials written as one'],
  ['j d vans', ['jd'], 'initials apart'],
  ['ann', ['new', 'old'], 'of the equally prominent the later'],
];

const OFFICES: typeof NAMES = [
  ['foreign secretary 2016', ['john', 'ham'], 'who held it at some time in the year'],
  ['foreign secretary 2015', ['ham'], 'nobody else'],
  ['foreign secretary 2016-07-13', ['john', 'ham'], 'on the day of change both'],
  ['british foreign secretary', ['cam', 'john', 'ham'], 'who holds it first, then by prominence'],
  ['foreign secretary 2020', [], 'nobody known then'],
  ['ambassador us 2025-10', ['rosc'], 'in a month'],
  ['ambassador us october 2025', ['rosc'], 'a month in words'],
  ['ambassador us 10/2025', ['rosc'], 'a month in figures'],
  ['uk ambassador 11 sep 2025', ['mand', 'rosc'], 'a day'],
  ['acting ambassador', ['rosc'], 'in what way it is held'],
  ['forein secretary 2015', ['ham'], 'a typo in an office'],
  ['bishop', ['zoe'], 'who held an office once'],
  ['bishop 2018', ['zoe'], 'an office without an end is held in life'],
  ['bishop 2020', [], 'and not after death'],
  ['judge 2015', [], 'an office without a date claims no day'],
  ['judge', ['jd'], 'but is found without one'],
  ['president', ['harris'], 'who only stood for it does not hold it, and still: vice president'],
  ['candidate president', ['harris'], 'who stood'],
];

const BOTH: typeof NAMES = [
  ['harriss vice president', ['harris'], 'a name, then an office'],
  ['vice president harriss', ['harris'], 'an office, then a name'],
  ['boris jonson foreign secretary', ['john'], 'two names'],
  ['jonson foreign secretary 2017', ['john'], 'with a date'],
  ['jonson foreign secretary 2015', [], 'of another time'],
  ['harriss foreign secretary', [], 'of another person'],
  ['hamm 2015', ['ham'], 'a name and a date'],
  ['jonson mayor of london', ['john'], 'joining words do not count'],
];

async function open(): Promise<PeopleStore> {
  const store = openStore(createMemoryBackend());
  await store.installPack(makeHeader(), PEOPLE);
  return store;
}

describe.each([
  ['by name', NAMES],
  ['by office and date', OFFICES],
  ['by name and office', BOTH],
])('found %s', (_, table) => {
  it.each(table)('%j gives %j: %s', async (query, ids) => {
    const found = await (await open()).search(query, 8);
    expect(plainIds(found)).toEqual(ids);
  });

  it.each(table)('the same among the reader’s own: %j gives %j', async (query, ids) => {
    const store = openStore(createMemoryBackend());
    for (const person of PEOPLE) await store.saveOwn(person);
    const found = await store.search(query, 8);
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
});

it.each([
  ['foreign secretary 2016', { label: foreign.label, from: '2016-07-13' }, '2016-12-31'],
  ['foreign secretary 2016-07-01', { label: foreign.label, from: '2014-07-15' }, '2016-07-01'],
  ['ambassador us 2025', { label: envoy.label, from: '2025-02-10' }, '2025-09-11'],
  ['vice president', { label: 'Vice President of the United States' }, undefined],
  ['jonson foreign secretary', { label: foreign.label, to: '2018-07-09' }, undefined],
  ['hamm 2015', undefined, '2015-12-31'],
  ['hamm', undefined, undefined],
])('%s says of the first found the office %j and the day %s', async (query, fact, day) => {
  const [first] = await (await open()).search(query, 8);
  expect(first?.asked?.day).toBe(day);
  if (fact) expect(first?.asked?.fact).toMatchObject(fact);
  else expect(first?.asked?.fact).toBeUndefined();
});

it('the reader’s own come first, whatever the rank of others', async () => {
  const store = await open();
  await store.saveOwn(makePerson({ id: 'own:1', name: 'Ann Harriss', facts: [makeFact(foreign)] }));
  const ids = async (query: string) => plainIds(await store.search(query, 8));
  expect(await ids('harriss')).toEqual(['own:1', 'harris', 'other']);
  expect((await ids('foreign secretary'))[0]).toBe('own:1');
});
