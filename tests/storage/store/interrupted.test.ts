import { describe, expect, it } from 'vitest';
import { type SegmentBackend, TABLES } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { createReopeningBackend } from '../../../utils/storage/backend/reopening-backend';
import { createLocalLock } from '../../../utils/storage/backend/write-lock';
import { checkDatabase } from '../../../utils/storage/health/check-database';
import { needsRepair } from '../../../utils/storage/health/health-report';
import { repairDatabase } from '../../../utils/storage/health/repair-database';
import { SegmentGone } from '../../../utils/storage/segment/segment-rows';
import { keysOf, makeHeader, makePerson } from '../people';
import { allKeys, dyingAt, failingOnceAt, openStore } from '../stores';

const ann = makePerson({ id: 'a', name: 'Ann Example' });
const olga = makePerson({ id: 'own:1', name: 'Olga Own' });
const otto = makePerson({ id: 'own:2', name: 'Otto Own' });
const crowd = (letter: string) =>
  Array.from({ length: 200 }, (_, n) => makePerson({ id: `m${n}`, name: `Many ${letter}${n}x` }));

type Work = (backend: SegmentBackend) => Promise<unknown>;

/** Two packs, somebody of the reader's own, and a correction. */
async function filled(): Promise<SegmentBackend> {
  const backend = createMemoryBackend();
  const store = openStore(backend);
  await store.installPack(makeHeader(), [ann, ...crowd('N')]);
  await store.installPack(makeHeader({ id: 'other' }), crowd('O').slice(0, 3));
  await store.saveOwn(olga);
  await store.saveOwn({ ...ann, name: 'Anna Example', pack: 'test' });
  return backend;
}

const aged: Work = async (backend) => {
  for (const [key, value] of await backend.getPrefix('meta', '')) {
    if (/\/(?:search|blocks)$/.test(key)) await backend.deletePrefix('meta', key);
    if (key.endsWith('/meta')) {
      await backend.putMany('meta', [[key, { ...(value as object), format: 2 }]]);
    }
  }
  for (const key of await backend.getKeys('shards', '')) {
    if (key.split('/').length > 2) await backend.deletePrefix('shards', key);
  }
};
const spoilt: Work = (backend) => backend.deletePrefix('profiles', 's1/000001');
const writing = (backend: SegmentBackend) => ({
  backend,
  keysOf,
  lock: createLocalLock(),
  today: () => '2025-11-01',
});
const restore: Work = async (backend) => {
  const store = openStore(backend);
  const { generation } = await store.ownRows();
  const rows = [olga, otto].map((person) => ({ person, corrected: {} }));
  await store.putOwnRows({ rows, generation });
};

/** What is done; what the database has been through before. */
const OPERATIONS: [name: string, run: Work, before?: Work][] = [
  ['an import', (b) => openStore(b).installPack(makeHeader({ id: 'new' }), crowd('P'))],
  ['an update', (b) => openStore(b).installPack(makeHeader({ version: '2' }), crowd('Q'))],
  ['a save', (b) => openStore(b).saveOwn(otto)],
  ['a correction', (b) => openStore(b).saveOwn({ ...ann, name: 'Annie', pack: 'test' })],
  ['a deletion of somebody', (b) => openStore(b).deleteOwn('own:1')],
  ['a restored backup', restore],
  ['a deletion of a pack', (b) => openStore(b).removePack('test')],
  ['an upgrade', (b) => openStore(b).upgrade(), aged],
  ['a repair', (b) => repairDatabase(writing(b)), spoilt],
]; // biome-ignore format: a table

/** Everybody who is there, by pack; and what is the reader's own. */
async function contents(backend: SegmentBackend): Promise<Readonly<Record<string, string>>> {
  const store = openStore(backend);
  const found: Record<string, string> = { own: JSON.stringify((await store.ownRows()).rows) };
  for (const { id, version } of await store.packs()) {
    const people: string[] = [];
    try {
      for await (const { name } of store.peopleOfPack(id)) people.push(name);
    } catch (error) {
      if (!(error instanceof SegmentGone)) throw error;
      people.push('…');
    }
    found[id] = `${version}: ${people}`;
  }
  return found;
}

async function copyOf(backend: SegmentBackend): Promise<SegmentBackend> {
  const copy = createMemoryBackend();
  for (const table of TABLES) await copy.putMany(table, await backend.getPrefix(table, ''));
  return copy;
}

/** What a new start of the extension does to what it finds. */
async function start(backend: SegmentBackend): Promise<void> {
  await openStore(backend).sweep();
  await openStore(backend).upgrade();
}

/** Runs it in a copy whose database ends at each write in turn, until it no longer matters. */
async function* interrupted(
  [, run, before]: (typeof OPERATIONS)[number],
  ending: (write: number, backend: SegmentBackend) => SegmentBackend,
) {
  const prepared = await filled();
  await before?.(prepared);
  for (let write = 1; ; write += 1) {
    const backend = await copyOf(prepared);
    const isDone = await run(ending(write, backend)).then(
      () => true,
      () => false,
    );
    yield { backend, prepared, write, isDone };
    if (isDone) return;
  }
}

describe.each(OPERATIONS)('%s', (...operation) => {
  const [, run] = operation;

  it('that dies at any write is done or has not happened, and nothing else is touched', async () => {
    const done = await filled();
    await operation[2]?.(done);
    await run(done);
    const after = await contents(done);
    let writes = 0;
    let changed = false;
    for await (const { backend, prepared, isDone } of interrupted(operation, dyingAt)) {
      writes += 1;
      const before = await contents(prepared);
      await start(backend);
      const found = await contents(backend);
      for (const part of new Set([before, after, found].flatMap(Object.keys))) {
        expect([before[part], after[part]]).toContain(found[part]);
      }
      const isAfter = JSON.stringify(found) === JSON.stringify(after);
      // Once done it stays done: a later death takes nothing of it back.
      if (changed || isDone) expect(found).toEqual(after);
      changed = isAfter && JSON.stringify(before) !== JSON.stringify(after);
      const report = await check(backend);
      expect(report.leftovers).toEqual({ rows: 0, bytes: 0 });
      if (operation[2] !== spoilt) expect(needsRepair(report)).toBe(false);
    }
    expect(writes).toBeGreaterThan(1);
  });

  it('that fails once at any write leaves no half-finished work behind', async () => {
    const done = await filled();
    await operation[2]?.(done);
    await run(done);
    const after = await contents(done);
    for await (const { backend, prepared } of interrupted(operation, failingOnceAt)) {
      const before = await contents(prepared);
      const found = await contents(backend);
      for (const part of new Set([before, after, found].flatMap(Object.keys))) {
        expect([before[part], after[part]]).toContain(found[part]);
      }
    }
  });

  it('is done once, also where the database is lost after a write and opened again', async () => {
    const done = await filled();
    await operation[2]?.(done);
    await run(done);
    const prepared = await filled();
    await operation[2]?.(prepared);
    for (let write = 1; ; write += 1) {
      const backend = await copyOf(prepared);
      let lost = 0;
      const opened = forgetful(write, backend, () => {
        lost += 1;
      });
      await run(createReopeningBackend({ open: () => opened, pause: async () => undefined }));
      if (lost === 0) return;
      expect(await contents(backend)).toEqual(await contents(done));
      expect((await catalogueOf(backend)).segments).toHaveLength(
        (await catalogueOf(done)).segments.length,
      );
    }
  });
});

const catalogueOf = async (backend: SegmentBackend) =>
  (await backend.getMany('meta', ['catalogue']))[0] as { segments: string[] };

function check(backend: SegmentBackend) {
  const { signal } = new AbortController();
  return checkDatabase({ backend, keysOf, signal, onProgress: () => undefined });
}

/** A database that does a write, and is gone before it can say so. */
function forgetful(write: number, backend: SegmentBackend, onLost: () => void) {
  let writes = 0;
  const losing =
    <A extends unknown[]>(work: (...args: A) => Promise<void>) =>
    async (...args: A): Promise<void> => {
      writes += 1;
      const isLast = writes === write;
      await work(...args);
      if (!isLast) return;
      onLost();
      throw Object.assign(new Error('the connection was closed'), { name: 'UnknownError' });
    };
  return {
    ...backend,
    putMany: losing(backend.putMany),
    deletePrefix: losing(backend.deletePrefix),
    update: losing(backend.update),
    close: () => undefined,
  };
}

describe('a catalogue that is lost', () => {
  const lose: [string, (backend: SegmentBackend) => Promise<unknown>][] = [
    ['gone', (b) => b.deletePrefix('meta', 'catalogue')],
    ['rubbish', (b) => b.putMany('meta', [['catalogue', 'rubbish']])],
    ['without its list', (b) => b.putMany('meta', [['catalogue', { generation: 9 }]])],
  ];

  it.each(lose)('(%s) is made again from the packs, before anything is swept', async (_, spoil) => {
    const backend = await filled();
    const before = await contents(backend);
    await spoil(backend);
    await start(backend);
    expect(await contents(backend)).toEqual(before);
    expect(needsRepair(await check(backend))).toBe(false);
  });

  it.each(lose)('(%s) is not covered up by the next save, import or repair', async (_, spoil) => {
    const works: Work[] = [
      (b) => openStore(b).saveOwn(otto),
      restore,
      (b) => openStore(b).installPack(makeHeader({ id: 'new' }), [ann]),
      (b) => repairDatabase(writing(b)),
    ];
    for (const work of works) {
      const backend = await filled();
      const { test, other } = await contents(backend);
      await spoil(backend);
      await work(backend);
      await start(backend);
      expect(await contents(backend)).toMatchObject({ test, other });
    }
  });

  it('shows of each pack the newest that is whole, and nothing half-written', async () => {
    const backend = await filled();
    const switchedOnly = 3;
    let at = 0;
    for await (const one of interrupted(OPERATIONS[1] as (typeof OPERATIONS)[number], dyingAt)) {
      at += 1;
      await one.backend.deletePrefix('meta', 'catalogue');
      await start(one.backend);
      const { test = '', other } = await contents(one.backend);
      expect(other).toBe((await contents(backend)).other);
      expect(test.split(',').length).toBeGreaterThanOrEqual(200);
    }
    expect(at).toBeGreaterThan(switchedOnly);
  });

  it('an empty database stays one', async () => {
    const backend = createMemoryBackend();
    await start(backend);
    expect(await allKeys(backend)).toEqual([]);
  });
});

it('a repair that waits while the pack is replaced leaves the new version as it is', async () => {
  const backend = await filled();
  await spoilt(backend);
  const lock = createLocalLock();
  const importing = openStore(backend, lock).installPack(
    makeHeader({ version: '2' }),
    slowly(crowd('Q')),
  );
  await repairDatabase({ ...writing(backend), lock }).catch(() => undefined);
  await importing;
  expect((await contents(backend)).test).toMatch(/^2: (Many Q\d+x,?){200}$/);
  expect(needsRepair(await check(backend))).toBe(false);
});

async function* slowly<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) {
    await new Promise((done) => setTimeout(done));
    yield item;
  }
}
