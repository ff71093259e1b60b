import { describe, expect, it } from 'vitest';
import { parseRestoreOwn, parseSavePerson } from '../../utils/messaging/parse-calls';
import { addedRow } from '../packs/backup/own-rows';
import { makePerson } from '../storage/people';

const row = addedRow(makePerson({ id: 'own:ada', name: 'Ada Example' }));

describe('own rows to be restored', () => {
  it.each<[what: string, args: unknown, path: string | undefined]>([
    ['nothing', undefined, undefined],
    ['no rows', { generation: 3 }, 'rows'],
    ['rows that are no list', { rows: { 0: row }, generation: 3 }, 'rows'],
    ['no generation', { rows: [row] }, 'generation'],
    ['half a generation', { rows: [row], generation: 1.5 }, 'generation'],
    ['more rows than are taken', { rows: Array(50_001).fill(row), generation: 3 }, 'rows'],
    ['a second row that is none', { rows: [row, null], generation: 3 }, 'rows[1]'],
  ])('are refused whole: %s', (_what, args, path) => {
    const result = parseRestoreOwn(args);
    expect(result).toMatchObject({ ok: false, message: expect.stringMatching(/./) });
    expect(result.ok ? undefined : result.path).toBe(path);
  });

  it('are refused with the place of what is wrong in a row', () => {
    const wrong = { ...row, person: { ...row.person, name: 7 } };
    const result = parseRestoreOwn({ rows: [row, wrong], generation: 3 });
    expect(result).toMatchObject({ ok: false, path: expect.stringMatching(/^rows\[1\]\..*name/) });
  });

  it('are taken where all are whole', () => {
    const args = { rows: [row], generation: 3 };
    expect(parseRestoreOwn(args)).toEqual({ ok: true, value: args });
  });
});

describe('a person to be saved', () => {
  it.each([[undefined], [null], [{}], ['Ada']])('is refused: %j', (args) => {
    expect(parseSavePerson(args)).toMatchObject({ ok: false });
  });
});
