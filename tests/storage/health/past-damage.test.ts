import { describe, expect, it } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { StorageProblem } from '../../../utils/storage/backend/storage-problem';
import { pastDamage } from '../../../utils/storage/health/past-damage';

const problem = new StorageProblem('unavailable', new Error('Failed to read a large value'));
const rows = Array.from({ length: 30 }, (_, at) => [`s1/${at}`, at] as const);
const keys = rows.map(([key]) => key);

/** Reads past what fails, with this error, of rows of segment s1 and others. */
async function damaged(isBad: (key: string) => boolean, error: unknown = problem) {
  const backend = createMemoryBackend();
  await backend.putMany('profiles', rows);
  return pastDamage({
    ...backend,
    async getMany(table, some) {
      if (some.some(isBad)) throw error;
      return backend.getMany(table, some);
    },
  });
}

describe('reading past damage', () => {
  it('has every row but the one that cannot be read', async () => {
    const backend = await damaged((key) => key === 's1/1');
    expect(await backend.getMany('profiles', ['s1/0', 's1/1', 's1/2'])).toEqual([0, undefined, 2]);
  });

  it('ends where too many cannot be', async () => {
    const backend = await damaged(() => true);
    expect(await backend.getMany('profiles', keys.slice(0, 20))).toEqual(Array(20).fill(undefined));
    await expect(backend.getMany('profiles', ['s1/20'])).rejects.toBe(problem);
  });

  it.each(['catalogue', 's1/meta'])('takes no %s for lost', async (key) => {
    const backend = await damaged((one) => one === key);
    await expect(backend.getMany('meta', [key])).rejects.toBe(problem);
  });

  it.each([
    new StorageProblem('full', null),
    Object.assign(new Error('Odd.'), { kind: 'unavailable' }),
  ])('tells of what is no damage: %s', async (error) => {
    const backend = await damaged((key) => key === 's1/1', error);
    await expect(backend.getMany('profiles', ['s1/0', 's1/1'])).rejects.toBe(error);
    await expect(backend.getMany('profiles', ['s1/1'])).rejects.toBe(error);
  });
});
