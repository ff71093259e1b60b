import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { needsRepair } from '../../../utils/storage/health/health-report';
import { repairDatabase } from '../../../utils/storage/health/repair-database';
import { ann, check, filled } from '../filled';
import { makeHeader } from '../people';
import { allKeys, dyingAt, openStore, writing } from '../stores';
import { contents, interrupted, OPERATIONS, otto, restore, start, type Work } from './operations';

describe('a segment list that is lost', () => {
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
