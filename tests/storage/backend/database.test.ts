import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { isReadable, StorageProblem } from '../../../utils/storage/backend/storage-problem';
import { allKeys, BACKENDS } from '../stores';

describe.each(BACKENDS)('a database in %s', (_, open) => {
  it('deletes what begins with a prefix, in one table', async () => {
    const backend = open();
    const rows = ['s1/a', 's1/b', 's10/a', 's2/a'].map((key) => [key, key] as const);
    await backend.putMany('profiles', rows);
    await backend.putMany('shards', rows);
    await backend.deletePrefix('profiles', 's1/');
    expect(await backend.getPrefix('profiles', '')).toEqual(rows.slice(2));
    expect(await backend.getKeys('shards', 's1/')).toEqual(['s1/a', 's1/b']);
    expect(await backend.getMany('profiles', ['s2/a', 's1/a'])).toEqual(['s2/a', undefined]);
  });

  it('changes a row and others at once, or, where that is thrown over, none', async () => {
    const backend = open();
    await backend.putMany('own', [['a', 1]]);
    const changes = [{ table: 'own', put: [['b', 2]], remove: ['a'] }] as const;
    const refused = backend.update(
      'catalogue',
      () => {
        throw new Error('changed meanwhile');
      },
      changes,
    );
    await expect(refused).rejects.toThrow('changed meanwhile');
    expect(await allKeys(backend)).toEqual(['own a']);
    await backend.update('catalogue', (row) => `${row} then`, changes);
    expect(await allKeys(backend)).toEqual(['meta catalogue', 'own b']);
    expect(await backend.getMany('meta', ['catalogue'])).toEqual(['undefined then']);
  });
});

describe('a database is not readable', () => {
  const problem = new StorageProblem('unavailable', new Error('Internal error'));
  const failing = (at: string): SegmentBackend => {
    const backend = createMemoryBackend();
    const fail = (where: string) => {
      if (where === at) throw problem;
    };
    return {
      ...backend,
      getMany: async (table, keys) => {
        fail(`rows of ${table}`);
        return backend.getMany(table, keys);
      },
      getPrefix: async (table, prefix) => {
        fail(`all of ${table}`);
        return backend.getPrefix(table, prefix);
      },
    };
  };

  it.each(['rows of profiles', 'rows of shards', 'all of meta', 'all of own'])(
    'where %s cannot be read',
    async (at) => {
      expect(await isReadable(failing(at))).toBe(false);
      expect(await isReadable(failing('nothing'))).toBe(true);
    },
  );

  it('by what is no error of a database', async () => {
    const odd = Object.assign(new Error('Odd.'), { kind: 'unavailable' });
    const backend = { ...createMemoryBackend(), getPrefix: () => Promise.reject(odd) };
    await expect(isReadable(backend)).rejects.toBe(odd);
  });
});
