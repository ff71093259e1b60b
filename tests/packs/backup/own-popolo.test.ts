import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOwnPopolo, readOwnPopolo, writeOwnPopolo } from '../../../utils/packs/backup/own-popolo';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import { makeFact } from '../../storage/people';
import { addedRow, ownRows } from './own-rows';

const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value));

it('gives any own rows back as they were', () => {
  fc.assert(
    fc.property(ownRows, (rows) => {
      const file = throughJson(writeOwnPopolo(rows));
      expect(isOwnPopolo(file)).toBe(true);
      expect(readOwnPopolo(file)).toEqual({ ok: true, value: rows });
    }),
    { numRuns: 60 },
  );
});

it('is Popolo that any reader of Popolo reads', () => {
  const file = throughJson(writeOwnPopolo([addedRow({ id: 'own:1', name: 'Ada Example' })]));
  const read = parsePackFile(file);
  expect(read.ok && read.value.people.map(({ name }) => name)).toEqual(['Ada Example']);
});

const ada = addedRow({
  id: 'own:1',
  name: 'Ada',
  facts: [
    makeFact({ label: 'Carer', kind: 'occupation' }),
    makeFact({ label: 'Mayor' }),
    makeFact({ label: 'Clerk' }),
  ],
});

it.each([
  ['another person’s entry', { own: [{ person_id: 'own:2' }] }, 'own'],
  ['a place twice', { own: [{ person_id: 'own:1', fact_order: [1, 1, 0] }] }, 'own[0].fact_order'],
  ['a place less', { own: [{ person_id: 'own:1', fact_order: [1, 2] }] }, 'own[0].fact_order'],
  [
    'a correction of nothing',
    { own: [{ person_id: 'own:1', corrected: 3 }] },
    'persons[0].corrected',
  ],
])('refuses %s whole, with the place', (_, change, path) => {
  const file = { ...throughJson(writeOwnPopolo([ada])), ...change };
  expect(readOwnPopolo(file)).toMatchObject({ ok: false, path });
});
