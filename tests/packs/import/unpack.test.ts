import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../utils/packs/formats/format';
import type { FileSource } from '../../../utils/packs/import/file-source';
import { UnpacksTooLarge, unpack } from '../../../utils/packs/import/unpack';
import { fileOf, packed, sourceOf, textOf } from './files';

const read = (file: FileSource, anySize = false, onRead = (_: number) => {}) =>
  textOf(unpack(file, { anySize, onRead }));

describe('unpack', () => {
  it.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['lines', '{"id":"1"}\n{"id":"2"}\n'],
    ['two bytes of gzip as text', 'PK\u0003\u0004'],
  ])('gives %s as it is, packed or not', async (_, text) => {
    expect(await read(fileOf(text))).toBe(text);
    expect(await read(packed(text))).toBe(text);
  });

  it('knows gzip however the file is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.integer({ min: 1, max: 5 }), async (text, size) => {
        const bytes = gzipSync(text);
        const cuts = Math.ceil(bytes.length / size);
        const pieces = Array.from({ length: cuts }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        expect(await read(sourceOf(pieces))).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('tells how many bytes of the file are read, to the last', async () => {
    const file = packed('x'.repeat(500_000));
    const told: number[] = [];
    await read(file, false, (bytes) => told.push(bytes));
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(file.size);
  });

  const whole = gzipSync('{"id":"1"}\n'.repeat(5_000));
  it.each([
    ['cut off in the middle', whole.subarray(0, whole.length / 2)],
    ['cut off at the checksum', whole.subarray(0, whole.length - 4)],
    ['only its first bytes', whole.subarray(0, 5)],
    ['altered', Buffer.from(whole).fill(0x55, 20, 40)],
    ['with a wrong checksum', Buffer.from(whole).fill(0, whole.length - 8, whole.length - 4)],
  ])('refuses a packed file that is %s', async (_, bytes) => {
    await expect(read(fileOf(bytes))).rejects.toThrow(UnreadableFile);
    await expect(read(fileOf(bytes))).rejects.toThrow(/gzip.*damaged or cut off/);
  });

  it('asks before it reads a bomb, and reads on when told to', async () => {
    const bomb = packed('0'.repeat(60_000_000));
    expect(bomb.size).toBeLessThan(100_000);
    await expect(read(bomb)).rejects.toThrow(UnpacksTooLarge);
    expect(await read(bomb, true)).toHaveLength(60_000_000);
  });

  it('lets go of the file where reading ends early', async () => {
    let cancelled = false;
    const stream = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
        cancel: () => {
          cancelled = true;
        },
      });
    for await (const _ of unpack({ name: 'x', size: 9, stream }, { anySize: false, onRead() {} })) {
      break;
    }
    expect(cancelled).toBe(true);
  });
});
