import { describe, expect, it } from 'vitest';
import { idInPack } from '../../../utils/people/identity/pack-ids';
import type { Person } from '../../../utils/people/person';
import type { SegmentBackend, Table } from '../../../utils/storage/backend/backend';
import { SEGMENT_FORMAT } from '../../../utils/storage/constants';
import type { PeopleStore } from '../../../utils/storage/model';
import { checkSegment } from '../../../utils/storage/segment/check-segment';
import { openSegment } from '../../../utils/storage/segment/segment-reader';
import format2 from '../fixtures/format-2.json';
import format3 from '../fixtures/format-3.json';
import format4 from '../fixtures/format-4.json';
import format5 from '../fixtures/format-5.json';
import { makeHeader, plainIds } from '../people';
import { BACKENDS, dyingAt, namesUnder, openStore } from '../stores';

/** Rows as a fixture has them: arrays of numbers by their bytes. */
type Fixture = Readonly<Record<Table, readonly unknown[]>>;

/** A database as the extension left it that wrote segments of that format. */
async function restored(open: () => SegmentBackend, fixture: Fixture = format2) {
  const backend = open();
  for (const [table, rows] of Object.entries(fixture)) {
    const values = (rows as [string, unknown][]).map(([key, value]) => [key, numbers(value)]);
    await backend.putMany(table as Table, values as [string, unknown][]);
  }
  return backend;
}

function numbers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { uint32, uint8 } = value as { uint32?: string; uint8?: string };
  const bytes = new Uint8Array(Buffer.from(uint32 ?? uint8 ?? '', 'base64'));
  if (uint32 !== undefined) return new Uint32Array(bytes.buffer);
  if (uint8 !== undefined) return bytes;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numbers(one)]));
}

const ids = async (found: Promise<readonly { id: string }[]>) => plainIds(await found, 'nor');
async function everybody(store: PeopleStore) {
  const people: Person[] = [];
  for await (const person of store.peopleOfPack('nor')) people.push(person);
  return people;
}
const inNor = (id: string) => idInPack('nor', id);

describe.each(BACKENDS)('a segment of format 2 in %s', (_, open) => {
  it('is read as it is: look-ups, posts, lists, and search by whole names', async () => {
    const store = openStore(await restored(open));
    expect(await namesUnder(store, 'ann of nor', 'olga own', 'many n63x')).toEqual({
      'ann of nor': ['Ann Example'],
      'olga own': ['Olga Own'],
      'many n63x': ['Many N63x'],
    });
    expect(await ids(store.byIds(['nor/1', 'nor/2'].map(inNor)))).toEqual(['nor/1', 'nor/2']);
    expect((await store.post('nor/pm'))?.holdings).toHaveLength(2);
    expect(await store.packs()).toMatchObject([{ id: 'nor', people: 66 }]);
    expect(await ids(store.search('Zoe MÜLLER', 8))).toEqual(['nor/2']);
    expect(await store.search('prime minister 2022', 8)).toEqual([]);
    expect(await store.searchPosts('prime minister', 8)).toEqual([]);
    const { total, lines } = await store.list({ offset: 0, limit: 3 });
    expect([total, ...plainIds(lines, 'nor')]).toEqual([67, 'own:1', 'nor/1', 'nor/2']);
  });

  it('is found sound as it is', async () => {
    const backend = await restored(open);
    const segment = await openSegment(backend, 's1');
    expect(segment?.meta.format).toBe(2);
    expect(segment && (await checkSegment(backend, segment))).toBeNull();
  });

  it('is brought up to date, for every context, and searched by any word then', async () => {
    const backend = await restored(open);
    const [reader, writer] = [openStore(backend), openStore(backend)];
    expect(await ids(reader.search('zo', 8))).toEqual([]);
    await writer.upgrade();
    expect(await ids(reader.search('zo', 8))).toEqual(['nor/2']);
    expect(await ids(reader.search('prime minister 2022', 8))).toEqual(['nor/1']);
    expect(await ids(reader.searchPosts('prime minister', 8))).toEqual(['nor/pm']);
    expect(await ids(reader.search('olga', 8))).toEqual(['own:1']);
    const segment = await openSegment(backend, 's1');
    expect(segment?.meta.format).toBe(SEGMENT_FORMAT);
    expect(segment && (await checkSegment(backend, segment))).toBeNull();
  });

  it('is afterwards what the writer of today would have written', async () => {
    const [old, fresh] = [await restored(open), open()];
    await openStore(old).upgrade();
    const header = (await openSegment(old, 's1'))?.meta.header;
    const people = openStore(old).peopleOfPack('nor');
    await openStore(fresh).installPack(header ?? makeHeader(), people);
    expect(await old.getPrefix('shards', 's1/')).toEqual(await fresh.getPrefix('shards', 's1/'));
    // The filter stays as it was: one of any size is read.
    for (const row of ['meta', 'search'].map((name) => `s1/${name}`)) {
      expect(await old.getMany('meta', [row])).toEqual(await fresh.getMany('meta', [row]));
    }
    // Their blocks stay as they were, with each source in its place; the people in them are the same.
    expect(await everybody(openStore(old))).toEqual(await everybody(openStore(fresh)));
  });
});

describe.each(BACKENDS)('a segment of format 3 in %s', (_, open) => {
  it('is searched by any word as it is, and found sound', async () => {
    const backend = await restored(open, format3);
    const store = openStore(backend);
    expect(await ids(store.search('zo', 8))).toEqual(['nor/2']);
    expect(await ids(store.search('prime minister 2022', 8))).toEqual(['nor/1']);
    const segment = await openSegment(backend, 's1');
    expect(segment?.meta.format).toBe(3);
    expect(segment && (await checkSegment(backend, segment))).toBeNull();
  });

  it('has checksums of its profiles once it is brought up to date', async () => {
    const [old, older] = [await restored(open, format3), await restored(open)];
    for (const backend of [old, older]) await openStore(backend).upgrade();
    for (const table of ['meta', 'shards', 'profiles'] as const) {
      expect(await old.getPrefix(table, 's1/')).toEqual(await older.getPrefix(table, 's1/'));
    }
    const [block] = await old.getMany('profiles', ['s1/000000']);
    await old.putMany('profiles', [
      ['s1/000000', `${block}`.replace('Ann Example', 'Ann Exampla')],
    ]);
    const segment = await openSegment(old, 's1');
    expect(segment && (await checkSegment(old, segment))).toMatchObject({ people: 64 });
  });
});

describe.each(BACKENDS)('a segment of format 4 in %s', (_, open) => {
  it('has its sources with each person, is read and found sound, before and after', async () => {
    const backend = await restored(open, format4);
    const before = await openSegment(backend, 's1');
    expect(before?.meta.format).toBe(4);
    expect(before && (await checkSegment(backend, before))).toBeNull();
    const people = await everybody(openStore(backend));
    expect(people).toHaveLength(66);
    const sources = people[0]?.facts.flatMap((fact) => fact.sources);
    expect(sources).toEqual([{ url: 'https://example.org/premiers' }]);
    await openStore(backend).upgrade();
    const after = await openSegment(backend, 's1');
    expect(after?.meta.format).toBe(SEGMENT_FORMAT);
    expect(after && (await checkSegment(backend, after))).toBeNull();
    expect(await everybody(openStore(backend))).toEqual(people);
  });
});

describe.each(BACKENDS)('a segment of format 5 in %s', (_, open) => {
  const TITLED = 'prime-minister / example';

  it('is found by a title and a family name once it is brought up to date, and not before', async () => {
    const backend = await restored(open, format5);
    const store = openStore(backend);
    expect(await namesUnder(store, TITLED)).toEqual({});
    await store.upgrade();
    expect(await namesUnder(store, TITLED)).toEqual({ [TITLED]: ['Ann Example'] });
    expect(await namesUnder(store, 'ann of nor')).toEqual({ 'ann of nor': ['Ann Example'] });
    const segment = await openSegment(backend, 's1');
    expect(segment?.meta.format).toBe(SEGMENT_FORMAT);
    expect(segment && (await checkSegment(backend, segment))).toBeNull();
  });

  it('may be read while its index is written, as it was', async () => {
    const [backend, whole] = [await restored(open, format5), await restored(open, format5)];
    const before = (await openSegment(whole, 's1'))?.meta;
    await openStore(dyingAt(3, backend))
      .upgrade()
      .catch(() => undefined);
    expect((await openSegment(backend, 's1'))?.meta).toEqual(before);
    expect(await namesUnder(openStore(backend), 'ann of nor', 'many n63x')).toEqual({
      'ann of nor': ['Ann Example'],
      'many n63x': ['Many N63x'],
    });
  });
});

it('somebody the reader added is found by a title and a family name at once', async () => {
  const [, open] = BACKENDS[0] as (typeof BACKENDS)[0];
  const store = openStore(await restored(open, format5));
  const mayor = { kind: 'office', status: 'held', label: 'Mayor of Nor', sources: [] } as const;
  const own = { id: 'own:2', name: 'Una Quill', otherNames: [], identifiers: [], links: [] };
  await store.saveOwn({ ...own, facts: [mayor], sources: [] });
  expect(await namesUnder(store, 'mayor / quill')).toEqual({ 'mayor / quill': ['Una Quill'] });
});

it('an upgrade killed at any write leaves the old format or the new one, whole', async () => {
  const [, open] = BACKENDS[0] as (typeof BACKENDS)[0];
  const formats = new Set<unknown>();
  for (let write = 1; write < 20; write += 1) {
    const backend = await restored(open);
    await openStore(dyingAt(write, backend))
      .upgrade()
      .catch(() => undefined);
    const after = openStore(backend);
    expect(await ids(after.byIds(['nor/1', 'nor/m63'].map(inNor)))).toEqual(['nor/1', 'nor/m63']);
    formats.add((await openSegment(backend, 's1'))?.meta.format);
    await after.sweep();
    await after.upgrade();
    expect(await ids(after.search('zo', 8))).toEqual(['nor/2']);
  }
  expect([...formats]).toEqual([2, SEGMENT_FORMAT]);
});

it('a profile that cannot be read is left out, and moves nobody', async () => {
  const [, open] = BACKENDS[0] as (typeof BACKENDS)[0];
  const backend = await restored(open);
  const [block] = await backend.getMany('profiles', ['s1/000000']);
  await backend.putMany('profiles', [['s1/000000', `${block}`.replace('"id":"nor/1"', '"id":')]]);
  const store = openStore(backend);
  await store.upgrade();
  expect(await ids(store.search('zoe', 8))).toEqual(['nor/2']);
  expect(await ids(store.search('n40x', 1))).toEqual(['nor/m40']);
});
