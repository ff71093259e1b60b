import { describe, expect, it } from 'vitest';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { OLDEST_SEGMENT_FORMAT, SEGMENT_FORMAT } from '../../../utils/storage/constants';
import { checkSegment } from '../../../utils/storage/segment/check-segment';
import { searchKey } from '../../../utils/storage/segment/search-rows';
import { readSegmentList } from '../../../utils/storage/segment/segment-list';
import { openSegment } from '../../../utils/storage/segment/segment-reader';
import { numberedKey, readSegmentMeta } from '../../../utils/storage/segment/segment-rows';
import { writeSegment } from '../../../utils/storage/segment/segment-writer';
import { keysOf, makeHeader, makePerson } from '../people';

const people = Array.from({ length: 400 }, (_, n) =>
  makePerson({ id: `m${n}`, name: `Many N${n}x` }),
);

const INPUT = { segment: 's1', header: makeHeader(), people, keysOf, today: '2025-11-01' };

async function damageAfter(spoil: (backend: SegmentBackend) => Promise<void>) {
  const backend = createMemoryBackend();
  await writeSegment({ ...INPUT, backend });
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

  it('notices checksums that are not of every block', async () => {
    const short = await damageAfter(async (b) => {
      const [sums] = (await b.getMany('meta', ['s1/blocks'])) as Uint32Array[];
      await b.putMany('meta', [['s1/blocks', sums?.slice(0, -1)]]);
    });
    expect(short).toEqual({ people: 0, entries: 0, altered: true, search: false });
  });

  it('counts the people of lost and cut blocks where the checksums are lost too', async () => {
    const cut = await damageAfter(async (b) => {
      await b.deletePrefix('meta', 's1/blocks');
      await b.deletePrefix('profiles', numberedKey('s1', 1));
      const [row] = await b.getMany('profiles', [numberedKey('s1', 6)]);
      await b.putMany('profiles', [[numberedKey('s1', 6), String(row).slice(0, -10)]]);
    });
    expect(cut).toEqual({ people: 65, entries: 0, altered: true, search: false });
  });

  it('notices that what it is searched by is lost, and that alone', async () => {
    const lost = await damageAfter((b) => b.deletePrefix('meta', searchKey('s1')));
    expect(lost).toEqual({ people: 0, entries: 0, altered: false, search: true });
  });

  it('notices a lost shard and an altered one', async () => {
    const lost = await damageAfter((b) => b.deletePrefix('shards', shardKey));
    expect(lost).toMatchObject({ people: 0, altered: false, search: false });
    expect(lost?.entries).toBeGreaterThan(0);
    const altered = await damageAfter(async (b) => {
      const [shard] = (await b.getMany('shards', [shardKey])) as Uint32Array[];
      await b.putMany('shards', [[shardKey, shard?.map((word) => word ^ 1)]]);
    });
    expect(altered).toEqual({ people: 0, entries: 0, altered: true, search: false });
  });
});

describe('a segment', () => {
  /** Whether it is opened with these changes of its meta row. */
  const isOpened = async (change: object) => {
    const backend = createMemoryBackend();
    await writeSegment({ ...INPUT, backend });
    const [meta] = await backend.getMany('meta', ['s1/meta']);
    await backend.putMany('meta', [['s1/meta', { ...(meta as object), ...change }]]);
    return (await openSegment(backend, 's1')) !== null;
  };

  it('is opened in each format that is read, and in none before or after', async () => {
    const formats = Array.from({ length: SEGMENT_FORMAT + 2 }, (_, format) => format);
    const opened = [];
    for (const format of formats) if (await isOpened({ format })) opened.push(format);
    expect(opened).toEqual(formats.slice(OLDEST_SEGMENT_FORMAT, SEGMENT_FORMAT + 1));
  });

  it('half-written, or of which nothing is there, is not opened', async () => {
    expect(await isOpened({ complete: false })).toBe(false);
    expect(await openSegment(createMemoryBackend(), 's1')).toBeNull();
    expect([null, undefined, 7, 'complete'].map(readSegmentMeta)).toEqual(Array(4).fill(null));
  });
});

it('a catalogue names segments alone', () => {
  const row = { generation: 3, segments: ['s1', 7, null, 's2'] };
  expect(readSegmentList(row)).toEqual({ generation: 3, segments: ['s1', 's2'] });
});
