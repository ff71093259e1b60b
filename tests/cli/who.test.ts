import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fact-context-who-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PEOPLE = join(folder, 'people.json');
const source = (url: string) => ({
  url,
  note: 'Notice',
  publisher: 'Gazette',
  retrieved: '2022-03-04',
});
writeFileSync(
  PEOPLE,
  JSON.stringify({
    pack: { id: 'test', title: 'Test', version: '1', licence: 'CC0-1.0', verified: '2023-01-01' },
    persons: [
      {
        id: 'ann',
        name: 'Ann Berg',
        summary: 'Engineer.',
        sources: [source('https://a.example/')],
      },
      { id: 'tom', name: 'Tom Berg' },
    ],
    organizations: [{ id: 'city', name: 'City of Norford' }],
    memberships: [
      {
        person_id: 'ann',
        organization_id: 'city',
        role: 'Mayor',
        label: 'Mayor of Norford',
        start_date: '2010-02-01',
        end_date: '2014-01-31',
        sources: [source('https://b.example/')],
      },
      {
        person_id: 'ann',
        organization_id: 'city',
        role: 'Mayor',
        label: 'Mayor of Norford',
        start_date: '2022-02-01',
        sources: [source('https://b.example/')],
      },
    ],
  }),
);
const BROKEN = join(folder, 'broken.json');
writeFileSync(BROKEN, '{"persons":[{"id":"x"}]}');

function who(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile('node_modules/.bin/tsx', ['cli/who.ts', ...args], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe('who', () => {
  it('says then, now as far as the data goes, summary and sources', async () => {
    const answer = await who(
      '--people',
      PEOPLE,
      '--date',
      '2012-01-01',
      '--now',
      '2024-01-01',
      'Ann Berg',
    );
    expect(answer.stdout).toBe(
      [
        'Ann Berg',
        'Then (2012-01-01): Mayor of Norford (since 2010-02-01)',
        'Now (data to 2023-01-01): Mayor of Norford (since 2022-02-01 · second term (earlier: 2010 to 2014))',
        'Summary: Engineer.',
        'Sources:',
        '[1] https://b.example/ (Gazette, Notice, checked 2022-03-04)',
        '[2] https://a.example/ (Gazette, Notice, checked 2022-03-04)',
        '',
      ].join('\n'),
    );
    expect(answer.code).toBe(0);
  });

  it('says nothing of now where it does not differ', async () => {
    const args = ['--people', PEOPLE, '--date', '2022-03-01', '--now', '2022-06-01', '--json'];
    const { stdout } = await who(...args, 'Ann Berg');
    expect(JSON.parse(stdout)).toMatchObject({
      personId: 'ann',
      name: 'Ann Berg',
      asOf: '2022-03-01',
      then: [
        'Mayor of Norford (since 2022-02-01, in the 29th day · second term (earlier: 2010 to 2014))',
      ],
      now: [],
    });
  });

  it('answers who held a post, with a vacancy, whoever acts, before, after and now', async () => {
    const day = ['--date', '2025-10-15', '--now', '2026-03-01'];
    const { code, stdout } = await who(...day, 'UK ambassador to the US');
    expect(stdout.split('\nSources:')[0]).toBe(
      [
        'United Kingdom Ambassador to the United States',
        'Then (2025-10-15): vacant since 2025-09-12',
        'Then (2025-10-15): James Roscoe (acting · Since 2025-09-11, in the 35th day)',
        'Now (data to 2026-03-01): Christian Turner (since 2026-02-02, in the 28th day)',
        'Before: Peter Mandelson, Lord Mandelson (2025-02-10 to 2025-09-11)',
        'After: Christian Turner (since 2026-02-02)',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('gives a post as data', async () => {
    const day = ['--date', '2024-07-05', '--now', '2024-07-05'];
    const { stdout } = await who(...day, '--json', 'British prime minister');
    expect(JSON.parse(stdout)).toMatchObject({
      postId: 'uk-pm',
      name: 'Prime Minister of the United Kingdom',
      asOf: '2024-07-05',
      then: [
        'Rishi Sunak (last day in office, since 2022-10-25)',
        'Sir Keir Starmer (took office this day, 2024-07-05)',
      ],
      now: [],
      before: 'Liz Truss (2022-09-06 to 2022-10-25)',
    });
  });

  it.each([
    ['nobody', ['--people', PEOPLE, 'Eve Berg'], 1, '', 'Nobody by the name of Eve Berg.'],
    ['several', ['--people', PEOPLE, 'Berg'], 2, 'ann\ntom\n', ''],
    ['several posts', ['Leader of the Party'], 2, expect.stringContaining('labour-leader\n'), ''],
    [
      'an impossible day',
      ['--people', PEOPLE, '--date', '2024-02-31', 'Ann Berg'],
      3,
      '',
      '2024-02-31',
    ],
    ['no name', ['--people', PEOPLE], 3, '', 'usage'],
    ['a wrong file', ['--people', BROKEN, 'Ann Berg'], 3, '', 'persons[0].name'],
    ['no file', ['--people', join(folder, 'none.json'), 'Ann Berg'], 3, '', 'none.json'],
    ['an unknown option', ['--unknown', 'Ann Berg'], 3, '', '--unknown'],
  ])('%s', async (_what, args, code, stdout, said) => {
    const answer = await who(...args);
    expect(answer).toMatchObject({ code, stdout });
    expect(answer.stderr).toContain(said);
  });
});
