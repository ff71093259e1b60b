import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { RETRIES_MAX } from '../../../utils/storage/constants';
import { SegmentGone } from '../../../utils/storage/segment/segment-rows';
import { createSnapshotReader } from '../../../utils/storage/store/snapshot';
import { filled } from '../filled';
import { keysOf, makePerson } from '../people';
import { namesUnder, openStore } from '../stores';

/** A database in which the rows of profiles are missing at the first look. */
function missingOnce(backend: SegmentBackend, meanwhile: () => Promise<unknown>): SegmentBackend {
  let looks = 0;
  return {
    ...backend,
    async getMany(table, keys) {
      const rows = await backend.getMany(table, keys);
      if (table !== 'profiles') return rows;
      looks += 1;
      if (looks > 1) return rows;
      await meanwhile();
      return keys.map(() => undefined);
    },
  };
}

describe('a read whose rows are gone', () => {
  it('is begun anew where something was written meanwhile, and leaves nobody out', async () => {
    const backend = await filled();
    const meanwhile = () => openStore(backend).saveOwn(makePerson({ id: 'own:9', name: 'Else' }));
    const reader = openStore(missingOnce(backend, meanwhile));
    expect(await namesUnder(reader, 'many n99x')).toEqual({ 'many n99x': ['Many N99x'] });
  });

  it('is begun anew without the pack where nothing was written, as it is damaged', async () => {
    const reader = openStore(missingOnce(await filled(), async () => undefined));
    expect(await namesUnder(reader, 'many n99x', 'olga own')).toEqual({ 'olga own': ['Olga Own'] });
  });

  it('fails in the end, and is not begun for ever', async () => {
    const viewer = createSnapshotReader(createMemoryBackend(), keysOf);
    let attempts = 0;
    const work = async () => {
      attempts += 1;
      if (attempts > RETRIES_MAX + 9) return 'for ever';
      throw new SegmentGone('s1');
    };
    await expect(viewer.read(work)).rejects.toThrow(SegmentGone);
    expect(attempts).toBe(RETRIES_MAX + 1);
  });
});
