import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { createLocalLock } from '../../../utils/storage/backend/write-lock';
import { createRemember } from '../../../utils/storage/directory/remembered';
import { openSegment, type Segment } from '../../../utils/storage/segment/segment-reader';
import { makeFact, makeHeader, makePerson } from '../people';
import { allKeys, BACKENDS, openStore } from '../stores';

const MANY = 1_100;
const crowd = (count: number) =>
  Array.from({ length: count }, (_, n) => makePerson({ id: `Q${n + 1}`, name: `Many Person${n}` }));
const small = makeHeader({ id: 'small' });
const large = makeHeader({ id: 'large' });

/** A small and a large pack that share twenty people; they have been searched once. */
async function searched(backend: SegmentBackend): Promise<void> {
  const store = openStore(backend);
  await store.installPack(small, crowd(20));
  await store.installPack(large, crowd(MANY));
  await store.search('person7', 8);
  await settled();
}

/** What is remembered is written behind the back of whoever searched. */
const settled = () => new Promise((done) => setTimeout(done, 50));

/** A database that notes which rows are read. */
function noting(backend: SegmentBackend) {
  const read: string[] = [];
  const getMany: SegmentBackend['getMany'] = (table, keys) => {
    read.push(...keys.map((key) => `${table} ${key}`));
    return backend.getMany(table, keys);
  };
  return { backend: { ...backend, getMany }, read };
}

const ids = async (backend: SegmentBackend, query: string) =>
  (await openStore(backend).search(query, 8)).map(({ id }) => id);
const derived = async (backend: SegmentBackend) =>
  (await allKeys(backend)).filter((key) => key.includes('/derived/'));

describe.each(BACKENDS)('whom two packs share, in %s', (_, open) => {
  it('is not gathered again by a background that has just started', async () => {
    const plain = open();
    await searched(plain);
    const { backend, read } = noting(plain);
    expect(await ids(backend, 'person7')).toEqual(['Q8', ...(await restOf(plain))]);
    expect(read.filter((key) => key.startsWith('profiles s1/'))).toEqual([]);
    // Only to know whom the result means, not the whole order.
    expect(read.filter((key) => key.includes('s1/rank/'))).toEqual([]);
  });

  it('is gathered again where a pack has changed', async () => {
    const backend = open();
    await searched(backend);
    const facts = [makeFact({ label: 'Mayor of Nor', from: '2010' })];
    await openStore(backend).installPack(
      large,
      crowd(MANY).map((one) => ({ ...one, facts })),
    );
    const [line] = await openStore(backend).search('person7', 8);
    expect([line?.id, line?.person.facts.length]).toEqual(['Q8', 1]);
  });

  it('goes with the packs', async () => {
    const backend = open();
    await searched(backend);
    expect(await derived(backend)).toHaveLength(3);
    await openStore(backend).removePack('small');
    await openStore(backend).removePack('large');
    expect(await derived(backend)).toEqual([]);
  });
});

/** The others of the large pack that begin so. */
const restOf = async (backend: SegmentBackend) => (await ids(backend, 'person7')).slice(1);

describe('what is remembered', () => {
  it.each([
    ['is no row', 'rubbish'],
    ['has lost its lines', { lines: null }],
    ['was altered', (lines: readonly string[]) => lines.map((one) => one.replace('Many', 'Mary'))],
  ])('is worked out again where it %s', async (_, change) => {
    const backend = createMemoryBackend();
    await searched(backend);
    const names = async () =>
      (await openStore(backend).search('person7', 8)).map(({ person }) => person.name);
    const before = await names();
    for (const [key, value] of await backend.getPrefix('meta', 's1/derived/')) {
      const row = value as { lines: readonly string[] };
      const other = typeof change === 'function' ? { lines: change(row.lines) } : change;
      const spoilt = typeof other === 'string' ? other : { ...row, ...other };
      await backend.putMany('meta', [[key, spoilt]]);
    }
    expect(await names()).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  it('is laid under what the reader corrected since', async () => {
    const backend = createMemoryBackend();
    await searched(backend);
    const [person] = await openStore(backend).byIds(['Q8']);
    if (person) await openStore(backend).saveOwn({ ...person, name: 'Corrected Name' });
    expect(await ids(backend, 'corrected')).toEqual(['Q8']);
    const lines = await openStore(backend).search('person7', 8);
    expect(lines.map(({ id }) => id)).not.toContain('Q8');
  });

  it.each([
    ['s1', ['s1/derived/x']],
    ['s9', []],
  ])('is written of the segment %s, which is there or has gone: %j', async (name, rows) => {
    const backend = createMemoryBackend();
    await openStore(backend).installPack(small, crowd(2));
    const installed = (await openSegment(backend, 's1')) as Segment;
    const remember = createRemember({ backend, lock: createLocalLock() });
    const segment = { ...installed, name };
    await remember({ segment, name: 'x', from: 'y', work: async () => ['z'] });
    await settled();
    expect((await derived(backend)).map((key) => key.replace('meta ', ''))).toEqual(rows);
  });

  it('is not written while packs are', async () => {
    const backend = createMemoryBackend();
    const lock = createLocalLock();
    const store = openStore(backend, lock);
    await store.installPack(small, crowd(20));
    await store.installPack(large, crowd(MANY));
    let end = () => {};
    const writing = lock.hold(() => new Promise<void>((done) => { end = done; })); // biome-ignore format: short
    expect((await store.search('person7', 8)).length).toBeGreaterThan(0);
    await settled();
    end();
    await writing;
    expect(await derived(backend)).toEqual([]);
  });

  it('may fail to be written', async () => {
    const plain = createMemoryBackend();
    const putMany: SegmentBackend['putMany'] = async (table, rows) => {
      if (rows.some(([key]) => key.includes('/derived/'))) throw new Error('no room');
      await plain.putMany(table, rows);
    };
    await searched({ ...plain, putMany });
    expect(await derived(plain)).toEqual([]);
  });
});

it('words that are looked for with typos read each piece of the dictionary once', async () => {
  const plain = createMemoryBackend();
  await openStore(plain).installPack(large, crowd(MANY));
  const { backend, read } = noting(plain);
  await openStore(backend).search('mnay presons persno', 8);
  const pieces = read.filter((key) => key.includes('/names/d/'));
  expect(pieces.length).toBeGreaterThan(1);
  expect(new Set(pieces).size).toBe(pieces.length);
});
