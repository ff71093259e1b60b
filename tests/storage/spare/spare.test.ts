import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../utils/storage/backend/write-lock';
import type { OwnRow } from '../../../utils/storage/own/own-row';
import {
  createSpareKeeper,
  fitSpare,
  joinSpares,
  NO_SPARE,
  parseSpare,
  SPARE_BYTES_MAX,
  type Spare,
  spareWithout,
} from '../../../utils/storage/spare/spare';
import { makePerson } from '../people';
import { BACKENDS, openStore } from '../stores';

const row = (id: string, name = `Olga ${id}`): OwnRow => ({
  person: makePerson({ id, name }),
  corrected: {},
});
const spare = (...ids: string[]): Spare => ({ rows: ids.map((id) => row(id)), left: 0 });
const ids = ({ rows }: Spare) => rows.map(({ person }) => person.id);

describe('a spare', () => {
  it('has everybody where there is room', () => {
    expect(fitSpare([row('a'), row('b')])).toEqual(spare('a', 'b'));
  });

  it('counts bytes, not letters, and who had no room', () => {
    const wide = row('a', 'é'.repeat(100));
    const bytes = new TextEncoder().encode(JSON.stringify(wide)).length + 1;
    expect(fitSpare([wide, row('b')], bytes)).toEqual({ rows: [wide], left: 1 });
    expect(fitSpare([wide, row('b')], bytes - 1)).toEqual({ rows: [], left: 2 });
  });

  it('never takes more than 5 MB', () => {
    const many = Array.from({ length: 60 }, (_, at) => row(`o${at}`, 'x'.repeat(100_000)));
    const { rows, left } = fitSpare(many);
    expect(JSON.stringify(rows).length).toBeLessThanOrEqual(SPARE_BYTES_MAX);
    expect([rows.length, left]).toEqual([49, 11]);
  });

  it.each([null, 7, 'rows', {}, { rows: 'none' }])('is nobody where %j was stored', (value) => {
    expect(parseSpare(value)).toEqual(NO_SPARE);
  });

  it('is read row by row, and what is damaged is passed over', () => {
    const stored = { rows: [row('a'), { person: { id: 'b' } }, null, row('c')], left: -3 };
    expect(parseSpare(stored)).toEqual(spare('a', 'c'));
    expect(parseSpare({ ...spare('a'), left: 2 }).left).toBe(2);
  });

  it('joined with a later one has everybody once, as they were last', () => {
    const joined = joinSpares(spare('a', 'b'), { rows: [row('b', 'Later')], left: 1 });
    expect(joined).toEqual({ rows: [row('a'), row('b', 'Later')], left: 1 });
    expect(ids(spareWithout(joined, ['a']))).toEqual(['b']);
  });
});

describe.each(BACKENDS)('the second place of a database in %s', (_, open) => {
  function keeping(backend = open()) {
    let stored: unknown;
    const writes: Spare[] = [];
    const keeper = () =>
      createSpareKeeper({
        backend,
        getSpare: async () => parseSpare(stored),
        setSpare: async (next) => {
          stored = structuredClone(next);
          writes.push(next);
        },
      });
    return { backend, store: openStore(backend), keeper, writes };
  }

  it('follows every change, and is written only where there was one', async () => {
    const { store, keeper, writes } = keeping();
    const keep = keeper();
    await keep();
    await store.saveOwn(makePerson({ id: 'a', name: 'Ann' }));
    await keep();
    await keep();
    await store.saveOwn(makePerson({ id: 'b', name: 'Ben' }));
    await store.deleteOwn('a');
    await keep();
    // The next life of the background finds it as it is.
    await keeper()();
    expect(writes.map(ids)).toEqual([['a'], ['b']]);
  });

  it('keeps whom the database has in a row that cannot be read', async () => {
    const { backend, store, keeper, writes } = keeping();
    await store.saveOwn(makePerson({ id: 'a', name: 'Ann' }));
    await keeper()();
    await backend.putMany('own', [['a', { person: 'rubbish' }]]);
    await store.saveOwn(makePerson({ id: 'b', name: 'Ben' }));
    await keeper()();
    expect(writes.map(ids)).toEqual([['a'], ['a', 'b']]);
  });

  it('keeps them too where the row was damaged since the background began', async () => {
    const { backend, store, keeper, writes } = keeping();
    const keep = keeper();
    await store.saveOwn(makePerson({ id: 'a', name: 'Ann' }));
    await keep();
    await backend.putMany('own', [['a', { person: 'rubbish' }]]);
    await store.saveOwn(makePerson({ id: 'b', name: 'Ben' }));
    await keep();
    expect(writes.map(ids)).toEqual([['a'], ['a', 'b']]);
  });

  it('is as the database is after a write that failed when it was done', async () => {
    const { backend, store } = keeping();
    let stored = NO_SPARE;
    let fails = false;
    const keep = createSpareKeeper({
      backend,
      getSpare: async () => stored,
      setSpare: async (next) => {
        stored = next;
        if (fails) throw new Error('ended over the answer');
      },
    });
    await keep();
    await store.saveOwn(makePerson({ id: 'a', name: 'Ann' }));
    fails = true;
    await expect(keep()).rejects.toThrow('ended');
    fails = false;
    await store.deleteOwn('a');
    await keep();
    expect(ids(stored)).toEqual([]);
  });

  it('is written again after a write that failed', async () => {
    const backend = open();
    await openStore(backend).saveOwn(makePerson({ id: 'a', name: 'Ann' }));
    const told: Spare[] = [];
    let fails = true;
    const keep = createSpareKeeper({
      backend,
      getSpare: async () => NO_SPARE,
      setSpare: async (next) => {
        if (fails) throw new Error('no room');
        told.push(next);
      },
    });
    await expect(keep()).rejects.toThrow('no room');
    fails = false;
    await keep();
    expect(told.map(ids)).toEqual([['a']]);
  });
});

describe('work one at a time', () => {
  it('begins anew for whoever came while it was under way, once for all of them', async () => {
    const ends: (() => void)[] = [];
    const run = oneAtATime(() => new Promise<void>((done) => ends.push(done)));
    const turn = () => new Promise((done) => setTimeout(done));
    const first = run();
    await turn();
    const others = [run(), run(), run()];
    await turn();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await first;
    await turn();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await Promise.all(others);
  });

  it('goes on after a run that failed, and tells only its own callers', async () => {
    let runs = 0;
    const run = oneAtATime(async () => {
      runs += 1;
      if (runs === 1) throw new Error('first');
    });
    const first = run();
    await expect(first).rejects.toThrow('first');
    await run();
    expect(runs).toBe(2);
  });
});
