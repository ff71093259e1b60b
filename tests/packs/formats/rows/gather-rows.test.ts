import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CSV_FIELDS } from '../../../../utils/packs/formats/csv/columns';
import { createRowPacker } from '../../../../utils/packs/formats/rows/gather-rows';

const cell = fc.string({ unit: 'binary', minLength: 1 });
const row = fc.dictionary(fc.constantFrom(...CSV_FIELDS), cell);

it('rows come out as they went in, but for a mark that no word has', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const packer = createRowPacker();
      const texts = rows.map((one, at) => packer.pack(one, `row ${at}`));
      const clean = JSON.parse(JSON.stringify(rows).replaceAll('\\u0001', ' '));
      expect(texts.map((text) => ({ ...packer.unpack(text).row }))).toEqual(clean);
      expect(texts.map((text) => packer.unpack(text).place)).toEqual(
        rows.map((_, at) => `row ${at}`),
      );
    }),
    { examples: [[[{ name: 'Ann\u0001Bea' }, {}, { name: 'Cea', id: '\u0001' }]]] },
  );
});
