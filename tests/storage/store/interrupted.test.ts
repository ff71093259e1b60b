import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createReopeningBackend } from '../../../utils/storage/backend/reopening-backend';
import { createLocalLock } from '../../../utils/storage/backend/write-lock';
import { needsRepair } from '../../../utils/storage/health/health-report';
import { repairDatabase } from '../../../utils/storage/health/repair-database';
import { check, filled } from '../filled';
import { makeHeader } from '../people';
import { dyingAt, failingOnceAt, openStore, writing } from '../stores';
import { contents, copyOf, crowd, interrupted, OPERATIONS, spoilt, start } from './operations';

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
      expect((await segmentListOf(backend)).segments).toHaveLength(
        (await segmentListOf(done)).segments.length,
      );
    }
  });
});

const segmentListOf = async (backend: SegmentBackend) =>
  (await backend.getMany('meta', ['catalogue']))[0] as { segments: string[] };

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
