import { describe, expect, it, vi } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import {
  createReopeningBackend,
  REOPEN_PAUSES,
} from '../../../utils/storage/backend/reopening-backend';
import { problemKind, StorageProblem } from '../../../utils/storage/backend/storage-problem';
import { inTest, makeHeader, makePerson } from '../people';
import { allKeys, openStore } from '../stores';

function errorNamed(name: string): Error {
  return Object.assign(new Error('Internal error opening backing store.'), { name });
}

/** Over one database in memory: of the openings, the first so many fail at every call. */
function failing(times: number, name = 'UnknownError') {
  const whole = createMemoryBackend();
  let openings = 0;
  const closed = vi.fn();
  const open = () => {
    openings += 1;
    const broken = openings <= times;
    const guard = <A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
      (async (...args: A) => {
        if (broken) throw errorNamed(name);
        return work(...args);
      }) as typeof work;
    return {
      getMany: guard(whole.getMany),
      getPrefix: guard(whole.getPrefix),
      getKeys: guard(whole.getKeys),
      putMany: guard(whole.putMany),
      deletePrefix: guard(whole.deletePrefix),
      update: guard(whole.update),
      close: closed,
    };
  };
  const pauses: number[] = [];
  const pause = async (ms: number) => void pauses.push(ms);
  const backend = createReopeningBackend({ open, pause });
  return { backend, whole, pauses, closed, openings: () => openings };
}

describe('a database that cannot be opened', () => {
  it.each(['UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'OpenFailedError'])(
    'for %s, is opened again, later and later, and then used',
    async (name) => {
      const { backend, pauses, closed, openings } = failing(2, name);
      await backend.putMany('meta', [['a', 1]]);
      expect(await backend.getMany('meta', ['a'])).toEqual([1]);
      expect(pauses).toEqual(REOPEN_PAUSES.slice(0, 2));
      expect(closed).toHaveBeenCalledTimes(2);
      expect(openings()).toBe(3);
    },
  );

  it('for long, is given up with words that say what to do, and tried again by the next call', async () => {
    const { backend, pauses, openings } = failing(REOPEN_PAUSES.length + 1);
    const failed = backend.getMany('meta', ['a']);
    await expect(failed).rejects.toThrow('cannot open its database');
    await expect(failed).rejects.toMatchObject({ kind: 'unavailable', name: 'StorageProblem' });
    expect(pauses).toEqual([...REOPEN_PAUSES]);
    expect(openings()).toBe(REOPEN_PAUSES.length + 1);
  });

  it('is opened once for all calls that failed together', async () => {
    const { backend, openings } = failing(1);
    await Promise.all([1, 2, 3].map((at) => backend.putMany('meta', [[`k${at}`, at]])));
    expect(await backend.getKeys('meta', 'k')).toEqual(['k1', 'k2', 'k3']);
    expect(openings()).toBe(2);
  });

  it('stays as it was opened anew where a call to the one before fails later', async () => {
    let failLate: (error: Error) => void = () => {};
    const databases = [0, 1].map(() => ({ ...createMemoryBackend(), close: vi.fn() }));
    const [broken, whole] = databases as [(typeof databases)[0], (typeof databases)[0]];
    broken.getMany = () => Promise.reject(errorNamed('UnknownError'));
    broken.getKeys = () => new Promise((_, fail) => (failLate = fail));
    const open = vi.fn().mockReturnValueOnce(broken).mockReturnValue(whole);
    const backend = createReopeningBackend({ open, pause: async () => undefined });
    const late = backend.getKeys('meta', '');
    await backend.getMany('meta', ['a']);
    failLate(errorNamed('UnknownError'));
    expect(await late).toEqual([]);
    expect([open.mock.calls.length, broken.close.mock.calls.length]).toEqual([2, 1]);
    expect(whole.close).not.toHaveBeenCalled();
  });
});

/** A database in which only so much has room; what is refused leaves nothing. */
function full(after: number, whole: SegmentBackend): SegmentBackend {
  let puts = 0;
  const refuse = () => {
    puts += 1;
    if (puts > after)
      throw Object.assign(new Error('AbortError'), { inner: errorNamed('QuotaExceededError') });
  };
  return {
    ...whole,
    putMany: async (...args) => {
      refuse();
      await whole.putMany(...args);
    },
    update: async (...args) => {
      refuse();
      await whole.update(...args);
    },
  };
}

const ann = makePerson({ id: 'a', name: 'Ann Example' });
const many = Array.from({ length: 300 }, (_, n) =>
  makePerson({ id: `m${n}`, name: `Many N${n}x` }),
);

/** What is kept while there is no room: each way to write, and the error it gives. */
const WRITES = [
  ['installing', (store: ReturnType<typeof openStore>) => store.installPack(makeHeader({ version: '2' }), many)],
  ['saving', (store: ReturnType<typeof openStore>) => store.saveOwn(makePerson({ id: 'own:2', name: 'Olga Own' }))],
  ['restoring', async (store: ReturnType<typeof openStore>) => store.putOwnRows({ ...(await store.ownRows()), rows: [{ person: ann, corrected: {} }] })],
] as const; // biome-ignore format: a table

describe('no room left', () => {
  it.each(WRITES)(
    'when %s: said in words, nothing lost, nothing half-written',
    async (_, write) => {
      for (let after = 0; ; after += 1) {
        const whole = createMemoryBackend();
        await openStore(whole).installPack(makeHeader(), [ann]);
        const before = await allKeys(whole);
        const open = () => ({ ...full(after, whole), close: () => undefined });
        // Nor is there room after a rest.
        const pause = vi.fn(async () => undefined);
        const backend = createReopeningBackend({ open, pause });
        const outcome = await write(openStore(backend)).then(
          () => null,
          (error: unknown) => error,
        );
        if (outcome === null) {
          // From here on there is room enough.
          expect(after).toBeGreaterThan(0);
          break;
        }
        expect(outcome).toBeInstanceOf(StorageProblem);
        expect(pause).not.toHaveBeenCalled();
        expect(problemKind(outcome)).toBe('full');
        expect((outcome as Error).message).toContain('no room left');
        expect(await allKeys(whole)).toEqual(before);
        expect((await openStore(whole).byIds([inTest('a')])).map(({ name }) => name)).toEqual([
          ann.name,
        ]);
      }
    },
  );
});

it('is told of no error that says nothing', () => {
  expect([null, undefined, 'UnknownError', {}].map(problemKind)).toEqual([null, null, null, null]);
});

it('an error of another kind passes as it is', async () => {
  const open = () => ({
    ...createMemoryBackend(),
    getMany: () => Promise.reject(new RangeError('odd')),
    close: () => undefined,
  });
  const backend = createReopeningBackend({ open, pause: async () => undefined });
  await expect(backend.getMany('meta', [])).rejects.toThrow(RangeError);
});
