import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import { readSegmentFile, writeSegmentFile } from '../../../utils/packs/shipped/segment-file';
import { installShipped, SHIPPED_PACKS } from '../../../utils/packs/shipped/shipped-packs';
import type { Person } from '../../../utils/people/person';
import { postIdOf } from '../../../utils/people/posts/posts-of';
import { type SegmentBackend, TABLES } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { needsRepair } from '../../../utils/storage/health/health-report';
import type { PackHeader, PeopleStore } from '../../../utils/storage/model';
import { createPeopleStore } from '../../../utils/storage/people-store';
import { copySegment } from '../../../utils/storage/segment/segment-copy';
import { loadSegmentList } from '../../../utils/storage/segment/segment-list';
import { installCopy } from '../../../utils/storage/store/packs';
import { check } from '../../storage/filled';
import { crowds, keysOf, makeHeader } from '../../storage/people';
import { BACKENDS, writing } from '../../storage/stores';
import { readSegment } from './segments';

/** The packs are written twice, which takes 3 s on an idle machine. */
const PATIENCE_MS = 60_000;

/** Everything in a database. */
async function rows(backend: SegmentBackend): Promise<Record<string, unknown>> {
  const all = await Promise.all(TABLES.map((table) => backend.getPrefix(table, '')));
  return Object.fromEntries(
    all.flatMap((some, at) => some.map(([key, value]) => [`${TABLES[at]} ${key}`, value])),
  );
}

async function everyoneOf(store: PeopleStore, pack: string): Promise<readonly Person[]> {
  const people: Person[] = [];
  for await (const person of store.peopleOfPack(pack)) people.push(person);
  return people;
}

/** All arrays of numbers within a value. */
function arraysIn(value: unknown): readonly ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(arraysIn);
}

interface ReadPack {
  readonly header: PackHeader;
  readonly people: readonly Person[];
}

/** A pack that ships, read from its own file. */
function readPack(file: string): ReadPack {
  const bytes = readFileSync(join('public/packs', file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const pack = parsePackFile(JSON.parse(text));
  if (!pack.ok || !pack.value.header) throw new Error(`${file} is no pack`);
  return { header: pack.value.header, people: pack.value.people };
}

describe('packs as they ship', () => {
  const packs = SHIPPED_PACKS.map(({ file }) => readPack(file));
  const people = packs.flatMap((pack) => pack.people);
  const today = () => '2026-06-19';
  let written: SegmentBackend;
  let copied: SegmentBackend;
  let stores: readonly [PeopleStore, PeopleStore];

  beforeAll(async () => {
    const [one, other] = [createMemoryBackend(), createMemoryBackend()];
    [written, copied] = [one, other];
    stores = [
      createPeopleStore({ ...writing(one), today }),
      createPeopleStore({ ...writing(other), today }),
    ];
    for (const { header, people: all } of packs) await stores[0].installPack(header, all);
    await installShipped({ ...writing(other), today }, SHIPPED_PACKS, readSegment);
  }, PATIENCE_MS);

  const same = async (ask: (store: PeopleStore) => Promise<unknown>): Promise<unknown> => {
    const [one, other] = [await ask(stores[0]), await ask(stores[1])];
    expect(other).toEqual(one);
    return one;
  };

  /** Some from all over the list: that every row is the same is asked below. */
  const some = <T>(all: Iterable<T>) => [...new Set(all)].filter((_, at) => at % 13 === 0);

  it('answer to names, ids and posts as their people written here do', async () => {
    const keys = some(people.flatMap(keysOf));
    const found = await same((store) => store.find(keys));
    expect((found as ReadonlyMap<string, unknown>).size).toBe(keys.length);
    await same((store) => store.byIds(some(people.map(({ id }) => id))));
    const posts = some(people.flatMap(({ facts }) => facts.map(postIdOf)));
    for (const post of posts) if (post !== null) await same((store) => store.post(post));
    expect(posts.length).toBeGreaterThan(100);
  });

  it.each(['yvette', 'keir starmer', 'kier starmr', 'foreign secretary', 'foreign secretary 2016', 'clinton secretary of state', 'senator', 'prime minister 2022', 'zz'])('answer to the search “%s” alike', async (query) => {
    await same((store) => store.search(query, 50));
    await same((store) => store.searchPosts(query, 50));
    await same((store) => store.list({ offset: 0, limit: 50, query }));
  }); // biome-ignore format: a table

  it('are listed, exported and hashed alike, and told from a damaged one', async () => {
    await same((store) => store.list({ offset: 2_000, limit: 500 }));
    await same((store) => store.packs());
    await same((store) => store.hashPacks());
    for (const { id } of SHIPPED_PACKS) {
      await same((store) => everyoneOf(store, id));
    }
    expect(needsRepair(await check(copied))).toBe(false);
    // Not one number of the index is another: keys are worked out by the same code.
    const names = (await loadSegmentList(copied)).segments;
    expect(names).toEqual((await loadSegmentList(written)).segments);
    expect(await rows(copied)).toEqual(await rows(written));
  });

  it('take the place of the same packs written here, and these theirs', async () => {
    await installShipped({ ...writing(written), today }, SHIPPED_PACKS, readSegment);
    for (const { header, people: all } of packs) await stores[1].installPack(header, all);
    await same((store) => store.packs());
    await same((store) => store.find(some(people.flatMap(keysOf))));
    expect((await loadSegmentList(written)).segments).toEqual(['s4', 's5', 's6']);
    expect(await rows(copied)).toEqual(await rows(written));
  });
});

describe.each(BACKENDS)('a copy of a segment in %s', (_, open) => {
  it('has the rows that writing its people there gives, under any name', async () => {
    await fc.assert(
      fc.asyncProperty(crowds, fc.nat(3), async (people, before) => {
        const [one, other] = [open(), open()];
        const header = makeHeader();
        const store = createPeopleStore(writing(one));
        const target = createPeopleStore(writing(other));
        for (const backend of [store, target]) {
          for (let at = 0; at < before; at += 1) {
            await backend.installPack(makeHeader({ id: `p${at}` }), []);
          }
        }
        await store.installPack(header, people);
        const segment = `s${before + 1}`;
        const file = writeSegmentFile(await copySegment(one, segment));
        const read = readSegmentFile(file);
        if (!read.ok) throw new Error(`${read.path}: ${read.message}`);
        // Else all of the file would be stored with each row.
        for (const array of arraysIn([read.value])) {
          expect(array.buffer.byteLength).toBe(array.byteLength);
        }
        await installCopy(writing(other), { copy: read.value });
        expect(await rows(other)).toEqual(await rows(one));
        expect(writeSegmentFile(await copySegment(other, segment))).toEqual(file);
        // Installed again, it has another name; what stands in its rows stays true.
        await installCopy(writing(other), { copy: read.value });
        expect(needsRepair(await check(other))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
