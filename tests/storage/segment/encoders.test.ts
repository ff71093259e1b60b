import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_PEOPLE, SHARD_ENTRIES, SMALL_BLOOM_KEYS } from '../../../utils/storage/constants';
import { addToBloom, createBloom, mayContain } from '../../../utils/storage/segment/bloom';
import { fingerprint, shardOf } from '../../../utils/storage/segment/fingerprint';
import {
  createIndexEntries,
  packNumber,
  unpackNumber,
} from '../../../utils/storage/segment/index-entries';
import { blockOf, encodeBlock, readBlock } from '../../../utils/storage/segment/profile-blocks';
import { buildShards, findInShard, shardBitsFor } from '../../../utils/storage/segment/shards';
import { makeFact, makePerson, people } from '../people';

const numbers = fc.integer({ min: 0, max: 2 ** 24 - 1 });
const shares = fc.double({ min: 0, max: 1, noNaN: true });
const strangers = Array.from({ length: 20_000 }, (_, number) => `stranger ${number}`);

describe('fingerprint', () => {
  it('is the same for the same key, and 46 bits tell 200,000 keys apart', () => {
    const seen = new Set<string>();
    for (let number = 0; number < 200_000; number += 1) {
      const { print, spread } = fingerprint(`name ${number}`);
      seen.add(`${print} ${shardOf(spread, 14)}`);
    }
    expect(seen.size).toBe(200_000);
    expect(fingerprint('keir starmer')).toEqual(fingerprint('keir starmer'));
  });

  it('spreads keys evenly over shards', () => {
    const counts = new Uint32Array(16);
    for (const key of strangers) {
      const shard = shardOf(fingerprint(key).spread, 4);
      counts[shard] = (counts[shard] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1250)).toBeLessThan(150);
  });

  it('is made of 32-bit numbers', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const { print, spread } = fingerprint(key);
        expect([print >>> 0, spread >>> 0]).toEqual([print, spread]);
      }),
    );
  });
});

describe('bloom', () => {
  it('never denies a key it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        const bloom = createBloom(keys.length);
        for (const key of keys) addToBloom(bloom, fingerprint(key));
        expect(keys.every((key) => mayContain(bloom, fingerprint(key)))).toBe(true);
      }),
    );
  });

  it.each([
    ['of few keys lets hardly a stranger through', 10_000, 0, 0.0005],
    ['of many keys lets about 0.8 % of strangers through', SMALL_BLOOM_KEYS + 1, 0.004, 0.014],
  ])('%s', (_size, keys, least, most) => {
    const bloom = createBloom(keys);
    for (let number = 0; number < keys; number += 1) {
      addToBloom(bloom, fingerprint(`known ${number}`));
    }
    const through = strangers.filter((key) => mayContain(bloom, fingerprint(key))).length;
    expect(through / strangers.length).toBeGreaterThanOrEqual(least);
    expect(through / strangers.length).toBeLessThanOrEqual(most);
  });
});

describe('index entries', () => {
  it('give the number back, and sort the more prominent first', () => {
    fc.assert(
      fc.property(numbers, shares, numbers, shares, (one, high, other, low) => {
        expect(unpackNumber(packNumber(one, high))).toBe(one);
        if (Math.round(high * 255) > Math.round(low * 255)) {
          expect(packNumber(one, high)).toBeLessThan(packNumber(other, low));
        }
      }),
    );
  });
});

describe('shards', () => {
  it.each([
    [0, 0],
    [SHARD_ENTRIES, 0],
    [SHARD_ENTRIES + 1, 1],
    [SHARD_ENTRIES * 1000, 10],
    [1e9, 14],
  ])('%i entries get 2^%i shards', (entries, bits) => expect(shardBitsFor(entries)).toBe(bits));

  it('answer as a plain map does, whatever the order of writing', () => {
    const pairs = fc.array(fc.tuple(fc.string({ maxLength: 2 }), numbers), { maxLength: 300 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 5 }), (entries, shardBits) => {
        const index = createIndexEntries();
        const expected = new Map<string, number[]>();
        for (const [key, number] of entries) {
          index.add(fingerprint(key), packNumber(number, 0));
          expected.set(
            key,
            [...(expected.get(key) ?? []), number].sort((a, b) => a - b),
          );
        }
        const shards = buildShards(index, shardBits);
        expect(shards).toHaveLength(2 ** shardBits);
        for (const key of [...expected.keys(), 'strange']) {
          const { print, spread } = fingerprint(key);
          const shard = shards[shardOf(spread, shardBits)] ?? new Uint32Array();
          const found = findInShard(shard, print, 1000).map(unpackNumber);
          expect(found).toEqual(expected.get(key) ?? []);
          expect(findInShard(shard, print, 2)).toHaveLength(Math.min(2, found.length));
        }
      }),
    );
  });

  it('hold entries beyond the first room', () => {
    const index = createIndexEntries();
    for (let number = 0; number < 5000; number += 1)
      index.add({ print: number, spread: 0 }, number);
    const [shard = new Uint32Array()] = buildShards(index, 0);
    expect(index.count).toBe(5000);
    expect(findInShard(shard, 4321, 9)).toEqual([4321]);
  });
});

describe('profile blocks', () => {
  it('give each person back by number', () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 6 }), (block) => {
        const read = readBlock(encodeBlock(block), undefined);
        expect(block.map((_, at) => read.person(at + BLOCK_PEOPLE))).toEqual(block);
        expect(read.people()).toEqual(block);
        expect(read.size).toBe(block.length);
        expect(read.person(block.length)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('leave out the pack and give it back', () => {
    const person = { id: '1', name: 'A', pack: 'old' } as never;
    expect(encodeBlock([person])).toBe('{"id":"1","name":"A"}');
    expect(readBlock('{"id":"1"}', 'new').people()).toEqual([{ id: '1', pack: 'new' }]);
    expect(readBlock('{"id":', 'new').people()).toEqual([]);
    expect([0, 63, 64, 128].map(blockOf)).toEqual([0, 0, 1, 2]);
  });

  const PAGE = { url: 'https://example.org/list', retrieved: '2026-01-01' };
  const OTHER = { url: 'https://example.org/other', retrieved: '2026-01-01' };
  const fact = makeFact({ label: 'Mayor', sources: [PAGE, OTHER] });
  const cited = makePerson({ id: '1', name: 'A', sources: [PAGE], facts: [fact] });
  // The same source, and not the same object.
  const again = makePerson({ id: '2', name: 'B', sources: [{ ...PAGE }], facts: [] });

  it('have a source of several people and facts once', () => {
    const block = encodeBlock([cited, again]);
    expect(block.split(PAGE.url)).toHaveLength(2);
    expect(readBlock(block, undefined).people()).toEqual([cited, again]);
  });

  it('of an earlier version have them with each person, and are read as they are', () => {
    const block = [cited, again].map((person) => JSON.stringify(person)).join('\n');
    expect(readBlock(block, undefined).people()).toEqual([cited, again]);
    expect(readBlock(block, undefined).size).toBe(2);
  });

  it.each<[string, (block: string) => string, readonly string[]]>([
    ['the sources are cut off', (block) => block.replace(/\n\[.*$/, ''), ['C']],
    ['the sources are no JSON', (block) => block.replace(/\]$/, ''), ['C']],
    ['one of them is missing', (block) => block.replace(/,\{[^{]*\]$/, ']'), ['B', 'C']],
    ['one line is no JSON', (block) => block.replace('"id":"2"', '"id":'), ['A', 'C']],
  ])('lose those alone whom it concerns where %s', (_, spoil, left) => {
    const none = makePerson({ id: '3', name: 'C', sources: [], facts: [] });
    const block = spoil(encodeBlock([cited, again, none]));
    const names = readBlock(block, undefined)
      .people()
      .map(({ name }) => name);
    expect(names).toEqual(left);
  });
});
