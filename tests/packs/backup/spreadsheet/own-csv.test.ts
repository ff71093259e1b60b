import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { english as t } from '../../../../utils/english';
import {
  isOwnCsv,
  readOwnCsv,
  writeOwnCsv,
} from '../../../../utils/packs/backup/spreadsheet/own-csv';
import { makeOwnRow, type OwnRow } from '../../../../utils/storage/own/own-row';
import { makeFact, makePerson } from '../../../storage/people';
import { addedRow, ownRows } from '../own-rows';

const options = { t, newId: () => 'own:new' };
const read = (text: string) => readOwnCsv(text, options);
const tableOf = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data;

/** The file as a spreadsheet saves it after these cells were changed: `{'2 name': 'Eve'}`. */
function edited(rows: readonly OwnRow[], cells: Record<string, string>, delimiter = ','): string {
  const table = tableOf(writeOwnCsv(rows));
  for (const [place, text] of Object.entries(cells)) {
    const [row = '', column = ''] = place.split(' ');
    (table[Number(row) - 1] as string[])[table[0]?.indexOf(column) ?? -1] = text;
  }
  return Papa.unparse(table, { delimiter, newline: '\n' });
}

const grace = makePerson({ id: 'Q1', name: 'Grace Example', pack: 'test', summary: 'Engineer.' });
const ada = addedRow({
  id: 'own:ada',
  name: 'Ada Example',
  otherNames: [{ name: 'A; B', kind: 'nickname', lang: 'en' }],
  facts: [
    makeFact({ label: 'Mayor', from: '2020', organization: { name: 'Town' } }),
    makeFact({ label: 'Medal', kind: 'honour' }),
    makeFact({ label: 'Clerk', to: '2019-05' }),
  ],
});
const correction = makeOwnRow({ ...grace, name: 'Grace B. Example' }, grace) as OwnRow;

it('gives any own rows back as they were, and starts no cell as a formula', () => {
  fc.assert(
    fc.property(ownRows, (rows) => {
      const text = writeOwnCsv(rows);
      expect(isOwnCsv(text)).toBe(true);
      expect(read(text)).toEqual({ ok: true, value: rows });
      expect(
        tableOf(text)
          .flat()
          .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it.each([',', ';', '\t'])('is read after a spreadsheet saved it with “%s”', (delimiter) => {
  const text = edited([ada, correction], {}, delimiter);
  expect(isOwnCsv(text)).toBe(true);
  expect(read(text)).toEqual({ ok: true, value: [ada, correction] });
});

describe('what was edited in a spreadsheet', () => {
  const only = (text: string) => {
    const rows = read(text);
    return rows.ok ? rows.value[0] : rows;
  };

  it('is changed, and the rest stays as it was', () => {
    const row = only(edited([ada], { '2 name': 'Ada E. Example', '3 to': '2019-06' }));
    const [mayor, medal, clerk] = ada.person.facts;
    expect(row).toEqual({
      ...ada,
      person: {
        ...ada.person,
        name: 'Ada E. Example',
        facts: [mayor, medal, { ...clerk, to: '2019-06' }],
      },
    });
  });

  it('of a correction is one more corrected field', () => {
    const row = only(edited([correction], { '2 honorific': 'Dame' }));
    expect(row).toMatchObject({
      person: { name: 'Grace B. Example', honorificPrefix: 'Dame', summary: 'Engineer.' },
      corrected: { name: '"Grace Example"', honorificPrefix: '' },
      pack: 'test',
    });
  });

  it('may be new people, and roles taken away', () => {
    const [header, mayor] = tableOf(edited([ada], {}));
    const bea = ['', 'Bea Example', 'Bee; Bice', '', '', 'Baker', '', '2021'];
    const rows = read(Papa.unparse([header, mayor, bea]));
    expect(rows).toMatchObject({
      ok: true,
      value: [
        { person: { facts: [{ label: 'Mayor' }, { label: 'Medal' }] } },
        {
          person: {
            id: 'own:new',
            otherNames: [{ name: 'Bee' }, { name: 'Bice' }],
            facts: [{ label: 'Baker', from: '2021', status: 'held' }],
          },
          corrected: {},
        },
      ],
    });
  });
});

describe('refuses a file whole, with row, column and reason:', () => {
  it.each<[what: string, cells: Record<string, string>, path: string, reason: string]>([
    ['a date that is none', { '2 from': '2024-02-31' }, 'row 2, from', 'Not a date'],
    ['a name taken away', { '2 name': '', '3 name': '' }, 'row 2, name', 'Give a name'],
    ['two new names', { '2 name': 'Eve', '3 name': 'Eva' }, 'row 3, name', 'not the same'],
    ['a status there is not', { '3 status': 'king' }, 'row 3, status', 'one of'],
    ['a fact there is not', { '3 fact': '9' }, 'row 3, fact', 'no role'],
    ['a fact that is no role', { '3 fact': '2' }, 'row 3, fact', 'no role'],
    ['a fact twice', { '3 fact': '1', '3 role': 'x' }, 'row 3, fact', 'two rows'],
    ['a record cut short', { '2 record': '{"person"' }, 'row 2, record', 'not JSON'],
    ['no record', { '2 record': '' }, 'row 2, record', 'missing'],
    ['another’s id', { '2 id': 'own:eve', '3 id': 'own:eve' }, 'row 2, record', 'another id'],
    [
      'a record that is none',
      { '2 record': '{"person":{}}' },
      'row 2, record: corrected',
      'missing',
    ],
    ['an address that runs', { '2 source': 'javascript:1' }, 'row 2, source', 'web address'],
    ['no such column', { '1 role': 'job' }, 'row 1', '"role"'],
  ])('%s', (_, cells, path, reason) => {
    const message = expect.stringContaining(reason);
    expect(read(edited([ada], cells))).toEqual({ ok: false, path, message });
  });

  it('a quote that is never closed', () => {
    expect(read(`${writeOwnCsv([ada])}\r\n"own:2,Bea`)).toMatchObject({ ok: false });
  });
});
