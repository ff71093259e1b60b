import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TooLarge, UnreadableFile } from '../../../../utils/packs/formats/format';
import { decodeText } from '../../../../utils/packs/formats/text/decode-text';

const LINES = 'Ann Example\nBjørn Żółć 😀\n'.repeat(50);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(little ? bytes : bytes.swap16());
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function decoded(...args: Parameters<typeof decodeText>): Promise<string> {
  let text = '';
  for await (const piece of decodeText(...args)) text += piece;
  return text;
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(LINES)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${LINES}`)],
    ['UTF-16, little end first', utf16(LINES, true)],
    ['UTF-16, big end first', utf16(LINES, false)],
    ['gzip', gzipSync(utf8(LINES))],
    ['UTF-16 in gzip', gzipSync(utf16(LINES, true))],
  ])('reads %s, in pieces of any size', async (_what, bytes) => {
    for (const size of [1, 3, 64, 1e6]) expect(await decoded(pieces(bytes, size))).toBe(LINES);
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
    expect(await decoded(stream)).toBe(LINES);
  });

  it('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(20), async (text, size) => {
        fc.pre(!text.startsWith('\0') && text[1] !== '\0');
        expect(await decoded(pieces(gzipSync(utf8(text)), size + 1))).toBe(text);
      }),
    );
  });
});

const packed = gzipSync(utf8(LINES));
const altered = packed.map((byte, at) => (at === packed.length - 6 ? byte ^ 255 : byte));

describe('decodeText refuses', () => {
  it.each([
    ['gzip that is cut off', packed.subarray(0, packed.length - 9), /cut off or damaged/],
    ['gzip cut off in its head', packed.subarray(0, 5), /cut off or damaged/],
    ['gzip with another checksum', altered, /cut off or damaged/],
    ['gzip in gzip', gzipSync(packed), /not in UTF-8/],
    ['a zip archive', utf8('PK\u0003\u0004…'), /zip archive/],
    ['a PDF', utf8('%PDF-1.7'), /PDF/],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0), /UTF-32/],
    ['UTF-16 without a mark', utf16(LINES, true).subarray(2), /byte order mark/],
    ['an old encoding', Buffer.concat([utf8('Ann\nBea\n'), Buffer.from([0xe9, 10])]), /line 3 /],
    ['an old encoding in gzip', gzipSync(Buffer.from([65, 0xe9, 10])), /line 1 /],
    ['a letter cut in half', utf8('Ann\nŻ').subarray(0, 5), /line 2 /],
    ['half of a pair in UTF-16', Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8, 65, 0), /UTF-16LE/],
  ])('%s', async (_what, bytes, reason) => {
    for (const size of [2, 1e6]) {
      const reading = decoded(pieces(bytes, size));
      await expect(reading).rejects.toThrow(UnreadableFile);
      await expect(reading).rejects.toThrow(reason);
    }
  });

  it('more than was agreed to, long before all of it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, 'a'));
    expect(bomb.length).toBeLessThan(400_000);
    const reading = decoded(pieces(bomb, 65_536), { unpackedMax: 1_000_000 });
    await expect(reading).rejects.toThrow(TooLarge);
    await expect(reading).rejects.toMatchObject({ max: 1_000_000 });
    const agreed = decoded(pieces(gzipSync(utf8(LINES)), 64), { unpackedMax: 10_000 });
    await expect(agreed).resolves.toBe(LINES);
  });

  it.each([' ', '\n', '\t', '\r\n', '\u00a0'])(
    'a bomb of %j, soon, whatever was agreed to',
    async (blank) => {
      const bomb = gzipSync(`${LINES}Ann${blank.repeat(20_000_000)}Bea`, { level: 1 });
      let taken = 0;
      const reading = (async () => {
        for await (const text of decodeText(pieces(bomb, 65_536), { unpackedMax: Infinity })) {
          taken += text.length;
        }
      })();
      await expect(reading).rejects.toThrow(UnreadableFile);
      await expect(reading).rejects.toThrow(/^From line 101 on .* 1048576 .* white space/);
      await expect(reading).rejects.toMatchObject({ place: 'line 101' });
      expect(taken).toBeLessThan(1_048_576 + 200_000);
    },
  );

  it('no blanks that true files have', async () => {
    const padded = `Ann${' '.repeat(500_000)}Bea${'\n'.repeat(1_000_000)}Cid`;
    for (const size of [1000, 65_536])
      expect(await decoded(pieces(utf8(padded), size))).toBe(padded);
  });

  it('nothing of its own where the file cannot be read', async () => {
    const broken = (async function* () {
      yield packed.subarray(0, 20);
      throw new Error('The disk is gone.');
    })();
    await expect(decoded(broken)).rejects.toThrow('The disk is gone.');
  });

  it('and closes the source', async () => {
    let closed = false;
    const source = (async function* () {
      try {
        for (;;) yield utf8('Ann\n');
      } finally {
        closed = true;
      }
    })();
    for await (const _ of decodeText(source)) break;
    expect(closed).toBe(true);
  });
});
