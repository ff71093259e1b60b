import { describe, expect, it } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { SEGMENT_FORMAT } from '../../../utils/storage/constants';
import {
  identityKeys,
  idKey,
  isPostKey,
  keyInPack,
  postKey,
  postKeys,
  sharedKeys,
} from '../../../utils/storage/segment/person-keys';
import { rowChecksum, summing } from '../../../utils/storage/segment/row-checksum';
import {
  isUpToDate,
  numberedKey,
  readNumbered,
  SegmentGone,
  segmentOfKey,
} from '../../../utils/storage/segment/segment-rows';
import { inTest, makeFact, makePerson } from '../people';

describe('the keys of a person', () => {
  const person = makePerson({
    id: '12',
    name: 'Ann',
    identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }, { scheme: 'local', identifier: '7' }],
  }); // biome-ignore format: short

  it('are their id and what stands for them everywhere', () => {
    expect(identityKeys(person)).toEqual([idKey('12'), idKey('Q1')]);
    expect(sharedKeys(person)).toEqual([idKey('Q1')]);
    expect(idKey('12')).not.toBe('12');
  });

  it('are the posts they hold, each once', () => {
    const at = (id?: string) => makeFact({ label: 'Mayor', ...(id !== undefined && { post: { id } }) });
    const facts = [at('m'), at(), at('n'), at('m'), { ...at('c'), kind: 'candidacy' as const }];
    expect(postKeys({ ...person, facts })).toEqual([postKey('m'), postKey('n')]);
    expect(postKeys(person)).toEqual([]);
    expect([postKey('m'), idKey('m'), 'post:m', 'ann'].map(isPostKey)).toEqual([true, false, false, false]);
  }); // biome-ignore format: short

  it.each<[key: string, pack: string | undefined, written: string | null, why: string]>([
    [idKey(inTest('12')), 'test', idKey('12'), 'as the pack has it'],
    [idKey(inTest('12')), 'other', null, 'of another pack'],
    [idKey('own:1'), 'test', null, 'of the reader’s own'],
    [idKey('12'), undefined, idKey('12'), 'of no pack'],
    [idKey('Q1'), 'test', idKey('Q1'), 'the same everywhere'],
    ['ann example', 'test', 'ann example', 'a name'],
    [postKey('m'), 'test', postKey('m'), 'a post'],
  ])('%j is in the pack %j written %j: %s', (key, pack, written) => {
    expect(keyInPack(key, pack)).toBe(written);
  });
});

describe('rows', () => {
  it.each([
    ['s1/meta', 's1'],
    ['s12/derived/byName', 's12'],
    ['/x', ''],
    ['catalogue', null],
    ['', null],
  ])('of the key %j belong to the segment %j', (key, segment) => {
    expect(segmentOfKey(key)).toBe(segment);
  });

  it('of a segment are read each once, and it is gone where one is missing', async () => {
    const plain = createMemoryBackend();
    const rows = ['a', 'b', 'c'].map((value, at) => [numberedKey('s1', at), value] as const);
    await plain.putMany('shards', rows);
    const asked: (readonly string[])[] = [];
    const backend: typeof plain = {
      ...plain,
      getMany: (table, keys) => {
        asked.push(keys);
        return plain.getMany(table, keys);
      },
    };
    const of = { backend, name: 's1' };
    const read = await readNumbered(of, 'shards', [2, 0, 2]);
    expect([...read]).toEqual([[2, 'c'], [0, 'a']]);
    expect(asked).toEqual([[numberedKey('s1', 2), numberedKey('s1', 0)]]);
    await expect(readNumbered(of, 'shards', [0, 3])).rejects.toThrow(SegmentGone);
    await expect(readNumbered(of, 'profiles', [0])).rejects.toThrow(SegmentGone);
  }); // biome-ignore format: short

  it('of the newest format alone are up to date', () => {
    const formats = [SEGMENT_FORMAT - 1, SEGMENT_FORMAT, SEGMENT_FORMAT + 1];
    expect(formats.map((format) => isUpToDate({ format }))).toEqual([false, true, false]);
  });
});

describe('the checksum', () => {
  it('of a row is another for every other value, and for one that is none', () => {
    const values = [
      null, '', 'a', 'b', 'ab', 'ba',
      Uint8Array.of(), Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(1, 0), Uint8Array.of(0, 1),
      { words: 'a', lengths: Uint8Array.of(1) }, { words: 'a', lengths: Uint8Array.of(2) },
      { words: 'b', lengths: Uint8Array.of(1) }, ['a', ['b']], ['b', ['a']],
    ]; // biome-ignore format: a list
    const sums = values.map((value) => rowChecksum(['key', value]));
    expect(rowChecksum(['key', undefined])).toBe(sums[0]);
    expect(new Set(sums).size).toBe(values.length - 1);
    expect(sums[1]).toBe(sums[6]);
    expect(sums.every((sum) => sum >>> 0 === sum)).toBe(true);
  });

  it('of a segment’s search counts its shards alone, in whatever order they are written', async () => {
    const row = (key: string) => [key, `value of ${key}`] as const;
    const [one, other] = [summing(createMemoryBackend()), summing(createMemoryBackend())];
    await one.backend.putMany('shards', [row('a'), row('b')]);
    await one.backend.putMany('shards', [row('c')]);
    await one.backend.putMany('meta', [row('d')]);
    await other.backend.putMany('shards', [row('c'), row('b'), row('a')]);
    expect(one.sum()).toEqual(other.sum());
    expect(one.sum().rows).toBe(3);
    const sums = ['a', 'b', 'c'].map((key) => rowChecksum(row(key)));
    expect(one.sum().checksum).toBe(sums.reduce((sum, each) => (sum + each) >>> 0, 0));
    expect(await one.backend.getMany('meta', ['d'])).toEqual(['value of d']);
  });
});
