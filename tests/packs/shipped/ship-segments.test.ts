import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packedSegment, shipSegments } from '../../../packs/ship-segments';
import { readSegmentFile, writeSegmentFile } from '../../../utils/packs/shipped/segment-file';
import { SHIPPED_PACKS, segmentFile } from '../../../utils/packs/shipped/shipped-packs';
import type { Row } from '../../../utils/storage/backend/backend';
import { unpacked } from './segments';

const build = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(build, { recursive: true }));

/** All packs together, as they ship. */
const BYTES_MAX = 3_000_000;
const PACK = { id: 'mine', title: 'M', version: '2', licence: 'CC0-1.0' };
const ONE = { pack: PACK, persons: [{ id: 'Q1', name: 'Ada Example' }] };

describe('a build', () => {
  it('has each pack that ships as a segment, and not as its people', async () => {
    const listed = [...SHIPPED_PACKS.map(({ file }) => `packs/${file}`), 'packs/catalogue.json', 'a.json'];
    const files = listed.map((relativeDest) => ({ relativeDest, absoluteSrc: 'elsewhere' }));
    await shipSegments(files, build);
    const segments = SHIPPED_PACKS.map(({ id }) => join('packs', segmentFile(id)));
    expect(files).toEqual([
      { relativeDest: 'packs/catalogue.json', absoluteSrc: 'elsewhere' },
      { relativeDest: 'a.json', absoluteSrc: 'elsewhere' },
      ...segments.map((file) => ({ relativeDest: file, absoluteSrc: join(build, file) })),
    ]);
    const bytes = segments.map((file) => readFileSync(join(build, file)));
    expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(BYTES_MAX);
    const read = bytes.map((one) => readSegmentFile(unpacked(one)));
    expect(read.map((one) => one.ok && one.value.meta.header?.id)).toEqual(
      SHIPPED_PACKS.map(({ id }) => id),
    );
    expect(existsSync(join(build, 'packs/catalogue.json'))).toBe(false);
  }, 60_000);
}); // biome-ignore format: a list a line

describe('the segment of a pack', () => {
  it('is the same for the same people', async () => {
    expect(await packedSegment(ONE)).toEqual(await packedSegment(structuredClone(ONE)));
  });

  it.each([
    [{ pack: PACK }, 'persons: is missing'],
    [{ pack: PACK, persons: [{ id: 'Q1' }] }, 'persons[0].name: is missing'],
    ['no pack', 'top level: must be an object'],
  ])('is not made of what would be refused: %j', async (pack, says) => {
    await expect(packedSegment(pack)).rejects.toThrow(says);
  });

  it('has every letter and number as it was, a mark of the order of bytes among them', async () => {
    const copy = readSegmentFile(unpacked(await packedSegment(ONE)));
    if (!copy.ok) throw new Error(copy.message);
    const chunk = { words: '\ufeffexam', lengths: Uint8Array.of(1, 255) };
    const shards: Row[] = [
      ['000000', Uint32Array.of(2 ** 32 - 1, 0)],
      ['names/d/000000', chunk],
    ];
    const written = writeSegmentFile({ ...copy.value, shards });
    expect(readSegmentFile(written)).toEqual({ ok: true, value: { ...copy.value, shards } });
  });

  it('is refused where a text in it would come back as another', async () => {
    const copy = readSegmentFile(unpacked(await packedSegment(ONE)));
    if (!copy.ok) throw new Error(copy.message);
    const shards: Row[] = [...copy.value.shards, ['names/d/000009', { words: 'exam\ud800' }]];
    expect(() => writeSegmentFile({ ...copy.value, shards })).toThrow('half of a surrogate pair');
  });
});
