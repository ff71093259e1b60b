import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createLocalLock, type WriteLock } from '../../../utils/storage/backend/write-lock';
import { needsRepair } from '../../../utils/storage/health/health-report';
import { repairDatabase } from '../../../utils/storage/health/repair-database';
import { check, filled } from '../filled';
import { openStore, writing } from '../stores';

/** Two packs, the first of which lost some of its people. */
async function spoilt(): Promise<SegmentBackend> {
  const backend = await filled();
  await backend.deletePrefix('profiles', 's1/000001');
  return backend;
}

const packsOf = async (backend: SegmentBackend) =>
  (await openStore(backend).packs()).map(({ id }) => id);

describe('a damaged pack that is removed', () => {
  it('while it is read stays removed, and nothing is told of it', async () => {
    const plain = await spoilt();
    let reads = 0;
    const backend: SegmentBackend = {
      ...plain,
      async getMany(table, keys) {
        if (keys.includes('s1/000003')) reads += 1;
        // First it is checked, then read.
        if (reads === 2) await openStore(plain).removePack('test');
        return plain.getMany(table, keys);
      },
    };
    expect(await repairDatabase(writing(backend))).toEqual([]);
    expect(reads).toBe(2);
    expect(await packsOf(plain)).toEqual(['other']);
  });

  it('before it is read at all stays removed, and nobody is told of as lost', async () => {
    const plain = await spoilt();
    let isRemoved = false;
    const backend: SegmentBackend = {
      ...plain,
      async getMany(table, keys) {
        const rows = await plain.getMany(table, keys);
        if (!isRemoved && keys.includes('s1/000003')) {
          isRemoved = true;
          await openStore(plain).removePack('test');
        }
        return rows;
      },
    };
    expect(await repairDatabase(writing(backend))).toEqual([]);
    expect(isRemoved).toBe(true);
    expect(await packsOf(plain)).toEqual(['other']);
  });

  it('while the repair waits for its turn is not put back', async () => {
    const plain = await spoilt();
    const inner = createLocalLock();
    let turns = 0;
    const lock: WriteLock = {
      ...inner,
      async hold(work) {
        turns += 1;
        // The first turn looks for the list of segments, the second writes the pack.
        if (turns === 2) await openStore(plain).removePack('test');
        return inner.hold(work);
      },
    };
    expect(await repairDatabase({ ...writing(plain), lock })).toEqual([]);
    expect(await packsOf(plain)).toEqual(['other']);
    expect((await check(plain)).leftovers.rows).toBe(0);
  });
});

it('a repair fails where its writing does', async () => {
  const plain = await spoilt();
  const backend: SegmentBackend = {
    ...plain,
    putMany: async () => Promise.reject(new Error('no room')),
  };
  await expect(repairDatabase(writing(backend))).rejects.toThrow('no room');
  expect(await packsOf(plain)).toEqual(['test', 'other']);
});

it('a damaged pack is repaired at once where the list of segments is lost too', async () => {
  const backend = await spoilt();
  await backend.deletePrefix('meta', 'catalogue');
  expect(await repairDatabase(writing(backend))).toMatchObject([{ outcome: 'partly', lost: 64 }]);
  expect(needsRepair(await check(backend))).toBe(false);
  expect((await packsOf(backend)).sort()).toEqual(['other', 'test']);
});
