import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { StorageProblem } from '../../../utils/storage/backend/storage-problem';
import { needsRepair } from '../../../utils/storage/health/health-report';
import { repairDatabase } from '../../../utils/storage/health/repair-database';
import { check, filled } from '../filled';
import { makeHeader, makePerson } from '../people';
import { allKeys, dyingAt, openStore, writing } from '../stores';

/** Rows of packs. */
const rowsOf = async (backend: SegmentBackend) =>
  (await allKeys(backend)).filter((key) => !key.startsWith('own'));

type Spoil = (backend: SegmentBackend) => Promise<void>;
const cutRow: Spoil = async (backend) => {
  const [row] = await backend.getMany('profiles', ['s1/000001']);
  await backend.putMany('profiles', [['s1/000001', String(row).slice(0, -3)]]);
};

const alterRow: Spoil = async (backend) => {
  const [row] = await backend.getMany('profiles', ['s1/000001']);
  await backend.putMany('profiles', [['s1/000001', String(row).replace('Many N99x', 'Many N98x')]]);
};

/** What is done to the first pack; how many people are left; what a repair says of it. */
const DAMAGE: [name: string, spoil: Spoil, people: number, outcome: string][] = [
  ['a shard lost', (b) => b.deletePrefix('shards', 's1/000000'), 201, 'rebuilt'],
  ['its filter lost', (b) => b.deletePrefix('meta', 's1/filter'), 201, 'rebuilt'],
  ['a block lost', (b) => b.deletePrefix('profiles', 's1/000001'), 137, 'partly'],
  // Nobody of a block that is not as it was written is trusted.
  ['a block cut', cutRow, 137, 'partly'],
  ['a profile altered', alterRow, 137, 'partly'],
  ['its checksums lost', (b) => b.deletePrefix('meta', 's1/blocks'), 201, 'rebuilt'],
  ['all blocks lost', (b) => b.deletePrefix('profiles', 's1/'), 0, 'removed'],
  ['its description lost', (b) => b.deletePrefix('meta', 's1/meta'), 0, 'removed'],
];

describe('a pack with', () => {
  it.each(DAMAGE)(
    '%s is noticed, and repaired as far as can be',
    async (_, spoil, left, outcome) => {
      const backend = await filled();
      await spoil(backend);
      const report = await check(backend);
      expect(needsRepair(report)).toBe(true);
      expect(report.segments[0]?.damage).not.toBeNull();
      expect(report.segments[1]?.damage).toBeNull();
      const before = await openStore(backend).ownRows();
      const repaired = await repairDatabase(writing(backend));
      expect(repaired.map((one) => one.outcome)).toEqual([outcome]);
      const after = await check(backend);
      expect(needsRepair(after)).toBe(false);
      expect(after.segments.map(({ people }) => people).sort()).toEqual(
        left > 0 ? [left, 3].sort() : [3],
      );
      expect((await openStore(backend).ownRows()).rows).toEqual(before.rows);
      expect(await repairDatabase(writing(backend))).toEqual([]);
    },
  );
});

describe('rows that the browser cannot read', () => {
  const problem = new StorageProblem('unavailable', new Error('Failed to read a large value'));
  /** Until they are deleted. */
  const failingFor = (
    backend: SegmentBackend,
    isBad: (key: string) => boolean,
  ): SegmentBackend => ({
    ...backend,
    async getMany(table, keys) {
      const there = await backend.getMany(table, keys);
      if (keys.some((key, at) => isBad(key) && there[at] !== undefined)) throw problem;
      return there;
    },
  });

  it.each([
    ['s1/000001', 137, 'partly'],
    ['s1/filter', 201, 'rebuilt'],
    ['s1/names/words/000000', 201, 'rebuilt'],
  ])('are found, and repaired like lost ones: %s', async (bad, left, outcome) => {
    const plain = await filled();
    const tables = ['meta', 'shards', 'profiles'] as const;
    const keys = (await Promise.all(tables.map((table) => plain.getKeys(table, bad)))).flat();
    const one = keys[0] ?? (await plain.getKeys('shards', 's1/names/'))[0] ?? '';
    const backend = failingFor(plain, (key) => key === one);
    expect((await check(backend)).segments[0]?.damage).not.toBeNull();
    expect((await repairDatabase(writing(backend))).map((it) => it.outcome)).toEqual([outcome]);
    const after = await check(backend);
    expect(needsRepair(after)).toBe(false);
    expect(after.segments[0]?.people).toBe(left);
  });

  it('are no reason to take anything out where they are many, or all of a pack, or its list', async () => {
    const bad = [/^s\d/, /^catalogue$/, /^s2\/meta$/, /^s2\/0/];
    for (const pattern of bad) {
      const backend = await filled();
      const store = openStore(backend);
      const crowd = Array.from({ length: 2_000 }, (_, n) =>
        makePerson({ id: `c${n}`, name: `C ${n}` }),
      );
      await store.installPack(makeHeader({ id: 'crowd' }), crowd);
      const before = await allKeys(backend);
      const failing = failingFor(backend, (key) => pattern.test(key));
      await expect(repairDatabase(writing(failing))).rejects.toBe(problem);
      expect(await allKeys(backend)).toEqual(before);
    }
  });
});

it('a repair tells how far it has come, sound packs among it', async () => {
  const backend = await filled();
  await cutRow(backend);
  const seen: number[] = [];
  await repairDatabase(writing(backend), ({ done, total }) => {
    seen.push(done);
    expect(total).toBe(204);
  });
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  expect(seen).toContain(64);
  expect([seen[0], seen.at(-1)]).toEqual([0, 204]);
});

it('a repair cut short at any write loses nobody, and the next one ends it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(...DAMAGE),
      async (at, damage) => {
        const [, spoil, left] = damage;
        const backend = await filled();
        await spoil(backend);
        await repairDatabase(writing(dyingAt(at, backend))).catch(() => undefined);
        await repairDatabase(writing(backend));
        const report = await check(backend);
        expect(needsRepair(report)).toBe(false);
        expect(report.segments.find(({ header }) => header?.id === 'test')?.people ?? 0).toBe(left);
        expect(report.own.people).toBe(2);
        const names = report.segments.map(({ name }) => name);
        for (const key of await rowsOf(backend)) {
          const [, row = ''] = key.split(' ');
          if (row.includes('/')) expect(names).toContain(row.split('/')[0]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
