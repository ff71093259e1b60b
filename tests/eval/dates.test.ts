import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder';
import { measureDates } from './dates/measure-dates';
import { readPageList } from './dates/page-list';
import { tracesOf } from './dates/traces';

const DAY = '2024-09-06';

describe('traces of a day', () => {
  it.each([
    ['<meta content="2024-09-06T10:00Z">', ['numbers']],
    ['<p>6.9.2024</p>', ['numbers']],
    ['<p>06/09/24</p>', ['numbers']],
    ['<p>9/6/2024</p>', ['numbers']],
    ['<p>2024年9月6日</p>', ['numbers']],
    ['<p><b>6</b>&nbsp;September 2024</p>', ['words']],
    ['<p>Sept. 6, 2024</p>', ['words']],
    ['<p>6 сентября 2024</p>', ['words']],
    ['<p>6. září 2024</p>', ['words']],
    ['{"at":1725612345000}', ['seconds']],
    ['<p>16 September 2024, 2024-09-16, 2024-09-061</p>', []],
    ['<p>6 October 2024</p>', []],
    ['{"at":1725912345}', []],
  ])('%s', (html, expected) => {
    expect(tracesOf(DAY, html, '')).toEqual(expected);
  });

  it('counts the address', () => {
    expect(tracesOf(DAY, '', 'https://example.org/2024/09/06/x')).toEqual(['address']);
  });
});

const head = (day: string) =>
  `<html lang="en"><meta property="article:published_time" content="${day}"><body><h1>T</h1><p>Words.`;

/** Right, wrong, contradicting, given none, recorded nowhere in the page, and not recorded at all. */
const PAGES = [
  { name: 'right', html: head(DAY), published: DAY, article: true },
  { name: 'wrong', html: `${head('2024-09-01')} On 6 September 2024`, published: DAY, article: true },
  { name: 'against', html: `${head('2024-09-01')} ${'word '.repeat(60)} 6 September 2024`, published: DAY, article: true },
  { name: 'none', html: `<html lang="de"><p>${'Wort '.repeat(60)} 6.9.2024.`, published: DAY, article: false },
  { name: 'hidden', html: head('2023-01-01'), published: DAY, article: true },
  { name: 'unknown', html: head('2022-02-02'), published: null, article: false },
]; // biome-ignore format: a table

function folderOf(pages: typeof PAGES): string {
  const folder = join(tempFolder(), 'pages');
  mkdirSync(folder);
  const lines = pages.map(({ name, html, published, article }) => {
    writeFileSync(join(folder, `${name}.gz`), gzipSync(html));
    const url = `https://example.org/${name}`;
    return JSON.stringify({ file: `${name}.gz`, url, language: null, published, article });
  });
  writeFileSync(join(folder, 'manifest.jsonl'), lines.join('\n'));
  return folder;
}

describe('the report on days', () => {
  it('counts what was given and what was right, and lists what was not', async () => {
    const report = (await measureDates(folderOf(PAGES), '2025-01-01', () => 1)) ?? '';
    expect(report).toMatch(/^all +5 +4 +1 +\.800 +\.250$/m);
    expect(report).toMatch(/^articles +4 +4 +1 +1\.000 +\.250$/m);
    expect(report).toMatch(/^all that show the recorded day +4 +3 +1 +\.750 +\.333$/m);
    expect(report).toMatch(/^all that do not contradict it +3 +2 +1 +\.667 +\.500$/m);
    expect(report).toMatch(/^meta +4 +4 +1/m);
    expect(report).toMatch(/^de +1 +0 +0/m);
    expect(report).toContain('Of 1 pages without a recorded day 1 were given one.');
    expect(report).toContain('recorded 2024-09-06, shown as words; given 2024-09-01 from meta');
    const untraced = report.slice(report.indexOf('is shown nowhere in these pages'));
    expect(untraced).toContain('hidden.gz');
    expect(untraced).not.toContain('wrong.gz');
  });

  it('says nothing where there are no pages, and refuses a bad list', async () => {
    expect(await readPageList(tempFolder())).toBeNull();
    const folder = folderOf(PAGES);
    writeFileSync(join(folder, 'manifest.jsonl'), '{"file":"x","published":"soon"}');
    await expect(readPageList(folder)).rejects.toThrow();
  });
});
