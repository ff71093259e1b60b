import { describe, expect, it } from 'vitest';
import { checkDatabase } from '../../../utils/storage/health/check-database';
import { needsRepair } from '../../../utils/storage/health/health-report';
import { repairDatabase } from '../../../utils/storage/health/repair-database';
import { check, filled } from '../filled';
import { keysOf, makeFact, makePerson } from '../people';
import { openStore, writing } from '../stores';

describe('a sound database', () => {
  it('is measured, and needs no repair', async () => {
    const backend = await filled();
    const report = await check(backend);
    expect(needsRepair(report)).toBe(false);
    expect(report.segments).toMatchObject([
      { header: { id: 'test' }, people: 201, facts: 2, damage: null },
      { header: { id: 'other' }, people: 3, facts: 0, damage: null },
    ]);
    for (const { bytes } of report.segments) expect(bytes).toBeGreaterThan(500);
    expect(report.leftovers).toEqual({ rows: 0, bytes: 0 });
    expect(report.own).toMatchObject({
      people: 2,
      damaged: { count: 0 },
      withoutPack: { count: 0 },
    });
    // In the pack, and in the correction of the same person.
    expect(report.relations).toEqual({ count: 2, first: ['Ann Example → X', 'Anna Example → X'] });
  });

  it('tells how far the check has come, and stops when told', async () => {
    const backend = await filled();
    const seen: number[] = [];
    const stop = new AbortController();
    const onProgress = ({ done, total }: { done: number; total: number }) => {
      seen.push(done);
      expect(total).toBe(204);
    };
    await checkDatabase({ backend, keysOf, signal: stop.signal, onProgress });
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    expect([seen[0], seen.at(-1)]).toEqual([0, 204]);
    stop.abort(new Error('stopped'));
    await expect(check(backend, stop.signal)).rejects.toThrow('stopped');
  });
});

describe('what else is wrong', () => {
  it('leftovers are counted, and swept', async () => {
    const backend = await filled();
    await backend.putMany('meta', [['s9/meta', { complete: false }]]);
    await backend.putMany('profiles', [['s9/000000', 'x']]);
    const report = await check(backend);
    expect(report.leftovers).toEqual({ rows: 2, bytes: 7 + 'complete'.length + 8 + 9 + 1 });
    expect(needsRepair(report)).toBe(true);
    await repairDatabase(writing(backend));
    expect((await check(backend)).leftovers.rows).toBe(0);
  });

  it('a relation to somebody of the reader’s own is none of it', async () => {
    const backend = await filled();
    const before = (await check(backend)).relations.count;
    const fact = makeFact({ kind: 'relation', label: 'spouse' });
    const to = (id: string) => ({ ...fact, person: { id, name: id } });
    const otto = makePerson({
      id: 'own:2',
      name: 'Otto',
      facts: [makeFact({ label: 'Mayor' }), to('own:1'), to('own:3')],
    });
    await openStore(backend).saveOwn(otto);
    const { relations, own } = await check(backend);
    expect(relations.count).toBe(before + 1);
    expect(relations.first).toContain('Otto → own:3');
    expect(own.bytes).toBeGreaterThan(JSON.stringify(otto).length / 2);
  });

  it('own rows that cannot be read, and corrections of nobody, are named and kept', async () => {
    const backend = await filled();
    await backend.putMany('own', [['own:bad', { person: 'nonsense' }]]);
    await openStore(backend).removePack('test');
    const { own: found } = await check(backend);
    expect(found.damaged).toEqual({ count: 1, first: ['own:bad'] });
    expect(found.withoutPack).toEqual({ count: 1, first: ['Anna Example'] });
    await repairDatabase(writing(backend));
    expect(await backend.getKeys('own', '')).toHaveLength(3);
  });
});
