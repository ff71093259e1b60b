import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../utils/packs/formats/detect-format';
import { FORMATS, type FormatName, UnreadableFile } from '../../../utils/packs/formats/format';
import { decodeText } from '../../../utils/packs/formats/text/decode-text';
import { collect } from './collect';
import { JSON_FORMATS, SAMPLES } from './samples';

/** Reads a text to its end, whatever it is; a file may be refused, and nothing else may go wrong. */
async function survives(text: string | AsyncIterable<string>, format?: FormatName): Promise<void> {
  try {
    await collect(text, { today: '2020-01-01', ...(format === undefined ? {} : { format }) });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.message).toMatch(/\.$|\?$|\)$/);
  }
}

/** Text cut, doubled, overwritten and put together out of odd parts. */
const mutated = (text: string) => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"',
      '\\',
      '{',
      ']',
      '\n',
      '\0',
      '- ',
      '*a',
      '&a ',
      '<<: ',
      '__proto__',
      '9'.repeat(400),
      '\ud800',
    ),
  );
  const change = fc.record({ at: fc.nat(text.length), gone: fc.nat(40), odd });
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (now, { at, gone, odd: added }) => now.slice(0, at) + added + now.slice(at + gone),
        text,
      ),
    );
};

const KEYS = ['id', 'name', '__proto__', 'constructor', 'toString', 'terms', 'claims', 'value'];
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue()),
  fc.constantFrom(null, 0, '', 'Q1', '2000-02-31', [], {}, [[]], 'x'.repeat(400)),
);

/** The value a sample writes; YAML is read, for these files come as JSON too. */
const jsonOf = (text: string): unknown => load(text);

/** A value in which some others, picked by numbers, are put in the place of its own. */
function spoilt(value: unknown, picks: readonly [number, unknown][]): unknown {
  let count = 0;
  return JSON.parse(JSON.stringify(value), (_key, own: unknown) => {
    count += 1;
    const pick = picks.find(([at]) => at === count);
    return pick ? pick[1] : own;
  });
}

describe.each(FORMATS)('a reader of %s', (format) => {
  it('is told by its content', () => expect(detectFormat(SAMPLES[format])).toBe(format));

  it('reads the sample, whatever the pieces', async () => {
    const { people, skipped } = await collect(SAMPLES[format]);
    expect(people.length).toBeGreaterThan(0);
    expect(people.flatMap(({ facts }) => facts).length).toBeGreaterThan(0);
    expect(skipped.filter((line) => !/not a human/.test(line))).toEqual([]);
  });

  it('survives any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), (text) => survives(text, format)),
    );
  });

  it('survives a damaged file', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(SAMPLES[format]), (text) => survives(text, format)),
      { numRuns: 300 },
    );
  });

  it('survives depth', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
      ['- ', ''],
      ['"', '"'],
    ] as const) {
      await survives(open.repeat(10_000) + close.repeat(10_000), format);
    }
  });
});

describe.each(JSON_FORMATS)('a reader of %s', (format) => {
  it('survives any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, (value) => survives(JSON.stringify(value), format)),
      { numRuns: 200 },
    );
  });

  it('survives a file with other values in it', async () => {
    const value = jsonOf(SAMPLES[format]);
    const picks = fc.array(fc.tuple(fc.nat(80), anyJson), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(picks, (some) => survives(JSON.stringify(spoilt(value, some)), format)),
      { numRuns: 300 },
    );
  });
});

describe('bytes', () => {
  async function* pieces(bytes: Uint8Array, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const survivesBytes = (bytes: Uint8Array, size: number) =>
    survives(decodeText(pieces(bytes, size), { unpackedMax: 100_000 }));

  it('of any kind are decoded or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.integer({ min: 1, max: 9 }), survivesBytes),
    );
  });

  it('of damaged gzip are refused, or give the same text', async () => {
    const packed = gzipSync(SAMPLES['json-lines']);
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = packed.map((own, index) => (index === at ? byte : own));
        await survivesBytes(damaged, 16);
        await survivesBytes(packed.subarray(0, at), 16);
      }),
    );
  });
});
