import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableRows } from '../../../../utils/packs/formats/csv/parse-table';
import { lineBatches } from '../../../../utils/packs/formats/text/line-batches';
import { inPieces } from '../collect';

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', ' ', 'a', "'"), maxLength: 8 }),
);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

describe('tableRows', () => {
  it('gives back what was written, whatever the pieces, marks and ends of line', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 20 }),
        async (table, delimiter, quotes, newline, size) => {
          const text = Papa.unparse(table, { delimiter, quotes, newline });
          const read: string[][] = [];
          for await (const batch of tableRows(inPieces(text, size), delimiter)) {
            for (const { number, cells } of batch) {
              expect(number).toBe(read.length + 1);
              read.push([...cells]);
            }
          }
          expect(read).toEqual(table);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('lineBatches', () => {
  it('gives each line with something in it once, in order, whatever the pieces', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((s) => !s.includes('\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.nat(12), fc.nat(8), async (all, size, max) => {
        const text = all.map((one) => `${one}\n`).join('');
        const read: string[] = [];
        for await (const batch of lineBatches(inPieces(text, size + 1), max)) {
          for (const { number, text: own, isCut } of batch) {
            const whole = all[number - 1] ?? '';
            expect(isCut).toBe(whole.length > max);
            expect(whole.startsWith(own)).toBe(true);
            read.push(isCut ? whole : own);
          }
        }
        expect(read).toEqual(all.filter((one) => one !== ''));
      }),
    );
  });
});
