import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { isSearchSound } from '../../../utils/storage/segment/check-segment';
import { rowChecksum } from '../../../utils/storage/segment/row-checksum';
import { searchKey, searchPrefixes } from '../../../utils/storage/segment/search-rows';
import { writeSegment } from '../../../utils/storage/segment/segment-writer';
import { upgradeSegment } from '../../../utils/storage/segment/upgrade-segment';
import { keysOf, makeFact, makeHeader, makePerson } from '../people';
import { BACKENDS } from '../stores';

const people = Array.from({ length: 300 }, (_, n) =>
  makePerson({
    id: `m${n}`,
    name: `Many N${n}x`,
    facts: [makeFact({ label: `Mayor of P${n % 7}`, from: '2001', to: '2005' })],
  }),
);

async function written(backend: SegmentBackend) {
  const input = { backend, segment: 's1', header: makeHeader(), people, keysOf };
  return writeSegment({ ...input, today: '2025-11-01' });
}

/** Something else of the same kind. */
function spoilt(value: unknown): unknown {
  if (typeof value === 'string') return value.replace('Mayor', 'Nayor');
  if (value instanceof Uint8Array || value instanceof Uint32Array) {
    return value.map((number, at) => (at === value.length - 1 ? number ^ 1 : number));
  }
  const { words, lengths } = value as { words: string; lengths: Uint8Array };
  return { words: `${words.slice(0, -1)}?`, lengths };
}

describe.each(BACKENDS)('what a segment is searched by, in %s,', (_, open) => {
  it('is sound as it was written', async () => {
    const backend = open();
    await written(backend);
    expect(await isSearchSound(backend, 's1')).toBe(true);
  });
});

describe('what a segment is searched by', () => {
  it('is not sound once any row of it is lost, altered or another’s', async () => {
    const backend = createMemoryBackend();
    const meta = await written(backend);
    const rows = (
      await Promise.all(searchPrefixes('s1').map((prefix) => backend.getPrefix('shards', prefix)))
    ).flat();
    expect(rows.length).toBeGreaterThan(8);
    for (const [key, value] of rows) {
      await backend.deletePrefix('shards', key);
      expect(await isSearchSound(backend, 's1'), `without ${key}`).toBe(false);
      await backend.putMany('shards', [[key, spoilt(value)]]);
      expect(await isSearchSound(backend, 's1'), `with ${key} altered`).toBe(false);
      await backend.putMany('shards', [[key, value]]);
      expect(await isSearchSound(backend, 's1')).toBe(true);
    }
    await backend.putMany('shards', [['s1/names/d/000009', 'x']]);
    expect(await isSearchSound(backend, 's1')).toBe(false);
    await backend.deletePrefix('shards', 's1/names/d/000009');
    await backend.deletePrefix('meta', searchKey('s1'));
    expect(await isSearchSound(backend, 's1')).toBe(false);
    await backend.putMany('meta', [[searchKey('s1'), null]]);
    expect(await isSearchSound(backend, 's1')).toBe(false);
    // Written anew from the people, as for a segment of the format before.
    await upgradeSegment({ backend, segment: 's1', meta: { ...meta, format: 2 }, keysOf });
    expect(await isSearchSound(backend, 's1')).toBe(true);
  });

  it('has checksums of its keys too, so that rows do not change places', () => {
    const value = Uint32Array.of(1, 2, 3);
    expect(rowChecksum(['a', value])).not.toBe(rowChecksum(['b', value]));
    expect(rowChecksum(['a', 'x'])).not.toBe(rowChecksum(['a', 'y']));
  });
});
