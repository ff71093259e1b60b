import { expect, it } from 'vitest';
import { createLocalLock } from '../../../utils/storage/backend/write-lock';

it('lets one work at a time, in order, and goes on after a failure', async () => {
  const lock = createLocalLock();
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
  const lock = createLocalLock();
  let count = 0;
  const note = async () => {
    count += 1;
  };
  await lock.hold(() => lock.ifFree(note));
  expect(count).toBe(0);
  await lock.ifFree(note);
  expect(count).toBe(1);
});
