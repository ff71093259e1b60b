import { describe, expect, it } from 'vitest';
import {
  createBrowserLock,
  createLocalLock,
  type WriteLock,
} from '../../../utils/storage/backend/write-lock';

/** The locks of a browser, as far as ours go: by name, one holder at a time. */
function fakeLocks(): LockManager {
  const last = new Map<string, Promise<unknown>>();
  const waiting = new Map<string, number>();
  const count = (name: string, by: number) => waiting.set(name, (waiting.get(name) ?? 0) + by);
  const request = (name: string, ...rest: unknown[]) => {
    const work = rest.at(-1) as (lock: Lock | null) => unknown;
    const { ifAvailable } = rest[0] as LockOptions;
    if (ifAvailable && waiting.get(name)) return Promise.resolve(work(null));
    count(name, 1);
    const turn = Promise.resolve(last.get(name))
      .then(() => work({ name, mode: 'exclusive' }))
      .finally(() => count(name, -1));
    last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { request } as unknown as LockManager;
}

const LOCKS: [name: string, open: () => WriteLock][] = [
  ['this process', createLocalLock],
  ['the browser', () => createBrowserLock(fakeLocks())],
];

describe.each(LOCKS)('a lock of %s', (_, open) => {
  it('lets one work at a time, in order, and goes on after a failure', async () => {
    const lock = open();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (name === 'b') throw new Error('b failed');
      return name;
    };
    const all = ['a', 'b', 'c'].map((name) => lock.hold(work(name)));
    const results = await Promise.allSettled(all);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('works if free only where nobody does', async () => {
    const lock = open();
    let count = 0;
    const note = async () => {
      count += 1;
    };
    await lock.hold(() => lock.ifFree(note));
    expect(count).toBe(0);
    await lock.ifFree(note);
    expect(count).toBe(1);
  });
});

it('of the browser is one for all contexts', async () => {
  const locks = fakeLocks();
  const log: string[] = [];
  await Promise.all([
    createBrowserLock(locks).hold(async () => {
      log.push('one begins');
      await createBrowserLock(locks).ifFree(async () => void log.push('not now'));
      log.push('one ends');
    }),
    createBrowserLock(locks).hold(async () => void log.push('other')),
  ]);
  expect(log).toEqual(['one begins', 'one ends', 'other']);
});
