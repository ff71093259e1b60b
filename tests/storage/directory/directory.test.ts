import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idInPack } from '../../../utils/people/identity/pack-ids';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { makeHeader, makePerson, plainId, plainIds } from '../people';
import { openStore } from '../stores';

const PEOPLE = [
  makePerson({ id: '1', name: 'Keir Starmer', prominence: 0.8 }),
  makePerson({
    id: '2',
    name: 'Zoë Müller-Ångström',
    otherNames: [{ name: 'Zoe the Great', kind: 'nickname' }],
  }),
  makePerson({ id: '3', name: 'Donald Trump', prominence: 0.9 }),
  makePerson({ id: '4', name: 'Donald Trump Jr.', prominence: 0.3 }),
  makePerson({ id: '5', name: 'Al Stone' }),
];

async function openDirectory() {
  const store = openStore(createMemoryBackend());
  await store.installPack(makeHeader(), PEOPLE);
  return store;
}

describe('search', () => {
  it.each([
    ['star', ['Keir Starmer'], 'a prefix'],
    ['KEIR', ['Keir Starmer'], 'case'],
    ['starmer keir', ['Keir Starmer'], 'words in any order'],
    ['muller', ['Zoë Müller-Ångström'], 'marks'],
    ['Müller', ['Zoë Müller-Ångström'], 'marks in the query'],
    ['angstr', ['Zoë Müller-Ångström'], 'a word after a hyphen'],
    ['great', ['Zoë Müller-Ångström'], 'another name'],
    ['starmar', ['Keir Starmer'], 'a wrong letter'],
    ['stamer', ['Keir Starmer'], 'a letter left out'],
    ['sttarmer', ['Keir Starmer'], 'a letter doubled'],
    ['satrmer', ['Keir Starmer'], 'two letters the wrong way round'],
    ['keir stramer', ['Keir Starmer'], 'the same in a second word'],
    ['trump', ['Donald Trump', 'Donald Trump Jr.'], 'the more prominent first'],
    ['ax', [], 'no typo in a short word'],
    ['starmxx', [], 'no two typos'],
    ['keir trump', [], 'every word counts'],
    ['', [], 'nothing'],
    ['--', [], 'no words'],
  ])('%j gives %j: %s', async (query, expected) => {
    const found = await (await openDirectory()).search(query, 8);
    expect(found.map(({ person }) => person.name)).toEqual(expected);
  });

  it('finds everyone by every prefix of every word of their names', async () => {
    const store = await openDirectory();
    const prefixes = fc.constantFrom(...PEOPLE).chain((person) =>
      fc.constantFrom(...person.name.split(/[ -]/)).chain((word) =>
        fc.tuple(
          fc.constant(person.id),
          fc.integer({ min: 1, max: word.length }).map((end) => word.slice(0, end)),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(prefixes, async ([id, prefix]) => {
        expect(plainIds(await store.search(prefix, 99))).toContain(id);
      }),
    );
  });

  it('gives no more than asked for, own people first, and sees changes at once', async () => {
    const store = await openDirectory();
    expect(await store.search('trump', 1)).toHaveLength(1);
    await store.saveOwn(makePerson({ id: 'own:1', name: 'Donald Trump' }));
    expect((await store.search('donald trump', 8)).map(({ id }) => id)[0]).toBe('own:1');
    await store.deleteOwn('own:1');
    expect(plainIds(await store.search('donald trump', 8))).toEqual(['3', '4']);
  });
});

describe('list', () => {
  it('gives own people first, then the others by name, in pages', async () => {
    const store = await openDirectory();
    await store.saveOwn(makePerson({ id: 'own:1', name: 'Zzz Own' }));
    const page = async (offset: number, limit: number) => {
      const { total, lines } = await store.list({ offset, limit });
      return [total, ...plainIds(lines)];
    };
    expect(await page(0, 99)).toEqual([6, 'own:1', '5', '3', '4', '1', '2']);
    expect(await page(2, 2)).toEqual([6, '3', '4']);
    expect(await page(6, 2)).toEqual([6]);
    const { total, lines } = await store.list({ offset: 1, limit: 1, query: 'trump' });
    expect([total, ...plainIds(lines)]).toEqual([2, '4']);
  });
});

it('a profile that cannot be read is left out of lists and answers, and moves nobody', async () => {
  const backend = createMemoryBackend();
  await openStore(backend).installPack(makeHeader(), PEOPLE);
  const [[key, block] = ['', '']] = await backend.getPrefix('profiles', '');
  await backend.putMany('profiles', [[key, String(block).replace('"id":"3"', '"id":')]]);
  const store = openStore(backend);
  const { lines } = await store.list({ offset: 0, limit: 99 });
  expect(plainIds(lines)).toEqual(['5', '4', '1', '2']);
  expect(plainIds(await store.search('trump', 8))).toEqual(['4']);
  expect(plainIds(await store.search('keir', 8))).toEqual(['1']);
});

it('the reader’s own are listed by name before people whom several packs share', async () => {
  const store = openStore(createMemoryBackend());
  for (const id of ['one', 'two']) {
    const shared = makePerson({ id: 'Q1', name: 'Ann Shared' });
    await store.installPack(makeHeader({ id }), [shared]);
  }
  for (const [id, name] of [
    ['1', 'Zed Own'],
    ['2', 'Bea Own'],
    ['3', 'Bea Own'],
  ]) {
    await store.saveOwn(makePerson({ id: `own:${id}`, name: `${name}` }));
  }
  const { total, lines } = await store.list({ offset: 0, limit: 99 });
  expect([total, ...lines.map(({ id }) => id)]).toEqual([4, 'own:2', 'own:3', 'own:1', 'Q1']);
});

describe('several packs', () => {
  const crowd = Array.from({ length: 5_000 }, (_, n) =>
    makePerson({ id: `c${n}`, name: `Crowd N${n}x` }),
  );

  it('are searched and listed one after the other, corrections once', async () => {
    const store = await openDirectory();
    await store.installPack(makeHeader({ id: 'large' }), crowd);
    const [person] = await store.byIds([idInPack('large', 'c7')]);
    await store.saveOwn({ ...makePerson({ id: 'c7', name: '' }), ...person, summary: 'Mine.' });
    const plain = (lines: readonly { id: string }[]) =>
      lines.map(({ id }) => plainId({ id: plainId({ id }) }, 'large'));
    const ids = async (query: string, limit: number) => plain(await store.search(query, limit));
    expect(await ids('crowd n9x', 1)).toEqual(['c9']);
    expect(await ids('crowd n7x', 1)).toEqual(['c7']);
    expect(await ids('n499', 3)).toEqual(['c499', 'c4990', 'c4991']);
    expect(await ids('trump', 8)).toEqual(['3', '4']);
    const first = await store.list({ offset: 0, limit: 8 });
    expect(plain(first.lines)).toEqual(['c7', '5', '3', '4', '1', '2', 'c0', 'c1000']);
    expect(first.total).toBe(crowd.length + 5);
    const last = await store.list({ offset: crowd.length + 3, limit: 8 });
    expect(plain(last.lines)).toEqual(['c99', 'c9']);
    const found = await store.list({ offset: 4_990, limit: 99, query: 'crowd' });
    expect([found.total, found.lines.length]).toEqual([5_000, 10]);
  });

  it('are searched as one: who fits better is first, whichever pack has them', async () => {
    const store = openStore(createMemoryBackend());
    const names = ['Kim Hilltop', 'Kim Hill', 'Kim Hillside'];
    for (const [at, name] of names.entries()) {
      await store.installPack(makeHeader({ id: `pack ${at}` }), [makePerson({ id: '1', name })]);
    }
    expect((await store.search('kim hill', 8))[0]?.person.name).toBe('Kim Hill');
  });

  it('have a person whom both know once, and all else twice', async () => {
    const store = await openDirectory();
    const identifiers = [{ scheme: 'wikidata', identifier: 'Q1' }];
    const known = makePerson({ id: 'k', name: 'Kim Known', identifiers });
    await store.installPack(makeHeader({ id: 'one' }), [known, ...crowd.slice(0, 3)]);
    await store.installPack(makeHeader({ id: 'two' }), [{ ...known, id: 'kk', name: 'K. Known' }]);
    expect((await store.search('known', 8)).map(({ person }) => person.name)).toEqual([
      'Kim Known',
    ]);
    expect((await store.list({ offset: 0, limit: 99 })).total).toBe(PEOPLE.length + 4);
  });
});
