import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { checkSegment } from '../../../utils/storage/segment/check-segment';
import { openSegment } from '../../../utils/storage/segment/segment-reader';
import { numberedKey } from '../../../utils/storage/segment/segment-rows';
import { writeSegment } from '../../../utils/storage/segment/segment-writer';
import { keysOf, makeHeader, makePerson } from '../people';

const people = Array.from({ length: 400 }, (_, n) =>
  makePerson({ id: `m${n}`, name: `Many N${n}x` }),
);

async function damageAfter(spoil: (backend: SegmentBackend) => Promise<void>) {
  const backend = createMemoryBackend();
  const input = {
    backend,
    segment: 's1',
    header: makeHeader(),
    people,
    keysOf,
    today: '2025-11-01',
  };
  await writeSegment(input);
  await spoil(backend);
  const segment = await openSegment(backend, 's1');
  return segment && checkSegment(backend, segment);
}

const shardKey = numberedKey('s1', 0);

describe('checkSegment', () => {
  it('finds nothing wrong with a fresh segment', async () => {
    expect(await damageAfter(async () => {})).toBeNull();
  });

  it('counts the people of a lost and of a cut block', async () => {
    const lost = await damageAfter((b) => b.deletePrefix('profiles', numberedKey('s1', 1)));
    expect(lost).toEqual({ people: 64, entries: 0, altered: false, search: false });
    const cut = await damageAfter(async (b) => {
      const [row] = await b.getMany('profiles', [numberedKey('s1', 6)]);
      await b.putMany('profiles', [[numberedKey('s1', 6), String(row).slice(0, -10)]]);
    });
    expect(cut).toEqual({ people: 16, entries: 0, altered: false, search: false });
  });

  it('notices a profile that was altered and still can be read, and lost checksums', async () => {
    const altered = await damageAfter(async (b) => {
      const [row] = await b.getMany('profiles', [numberedKey('s1', 1)]);
      await b.putMany('profiles', [
        [numberedKey('s1', 1), String(row).replace('Many N70x', 'Many N70y')],
      ]);
    });
    expect(altered).toEqual({ people: 64, entries: 0, altered: false, search: false });
    const lost = await damageAfter((b) => b.deletePrefix('meta', 's1/blocks'));
    expect(lost).toEqual({ people: 0, entries: 0, altered: true, search: false });
  });

  it('notices a lost shard and an altered one', async () => {
    const lost = await damageAfter((b) => b.deletePrefix('shards', shardKey));
    expect(lost?.entries).toBeGreaterThan(0);
    const altered = await damageAfter(async (b) => {
      const [shard] = (await b.getMany('shards', [shardKey])) as Uint32Array[];
      await b.putMany('shards', [[shardKey, shard?.map((word) => word ^ 1)]]);
    });
    expect(altered).toEqual({ people: 0, entries: 0, altered: true, search: false });
  });
});

it('a segment of another format, half-written or without filter is not opened', async () => {
  for (const change of [{ format: 2 }, { complete: false }]) {
    const opened = await damageAfter(async (backend) => {
      const [meta] = await backend.getMany('meta', ['s1/meta']);
      await backend.putMany('meta', [['s1/meta', { ...(meta as object), ...change }]]);
    });
    expect(opened).toBeNull();
  }
  const backend = createMemoryBackend();
  expect(await openSegment(backend, 's1')).toBeNull();
});
