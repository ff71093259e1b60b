import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPeopleFile } from '../../cli/people-file';
import { parseDocs, readRecogniseOptions, splitBlocks } from '../../cli/recognise/input';
import { tempFolder } from '../support/temp-folder';

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(tempFolder(), name);
  await writeFile(path, content);
  return path;
}

describe('openPeopleFile', () => {
  const line = '{"id":"a","name":"Jo Doe"}';
  const popolo = '{"persons":[{"id":"a","name":"Jo Doe"}],"organizations":[],"memberships":[]}';

  it.each([
    ['people.jsonl', `${line}\n\n${line}\n`, 2],
    ['people.jsonl', line, 1],
    ['people.jsonl.gz', gzipSync(`${line}\n${line}\n`), 2],
    ['people.json', popolo, 1],
    ['people.json.gz', gzipSync(popolo), 1],
  ])('reads %s', async (name, content, count) => {
    const people = await openPeopleFile(await file(name, content));
    expect(people).toMatchObject({ ok: true });
    expect(people.ok && people.value).toHaveLength(count);
  });

  it.each([
    ['people.jsonl', `${line}\n{"id":"b"}`, 'line 2: name', 'is missing'],
    ['people.jsonl', `${line}\n{`, 'line 2:', 'is not JSON'],
    ['people.json', '{', undefined, 'is not JSON'],
    ['people.json', popolo.replace('"Jo Doe"', '7'), 'persons[0].name', 'text'],
    ['people.jsonl.gz', 'not gzip', undefined, 'cannot be read'],
    ['people.json.gz', 'not gzip', undefined, 'cannot be read'],
  ])('says what is wrong in %s: %s', async (name, content, path, message) => {
    const people = await openPeopleFile(await file(name, content));
    expect(people).toMatchObject({ ok: false, message: expect.stringContaining(message) });
    expect(!people.ok && people.path).toBe(path);
  });

  it.each(['people.json', 'people.jsonl', 'people.jsonl.gz'])(
    'says so without %s',
    async (name) => {
      const people = await openPeopleFile(join(tempFolder(), 'nowhere', name));
      expect(people).toMatchObject({
        ok: false,
        message: expect.stringContaining('cannot be read'),
      });
    },
  );
});

describe('parseDocs', () => {
  it('reads documents, with and without language and date', () => {
    const lines =
      '{"id":"a","text":"x","lang":"en","date":"2024-09-26"}\n{"id":2,"text":"","date":null}\n';
    expect(parseDocs(lines)).toEqual({
      ok: true,
      value: [
        { id: 'a', text: 'x', lang: 'en', date: '2024-09-26' },
        { id: 2, text: '' },
      ],
    });
  });

  it.each([
    ['{', 'line 1:'],
    ['[]', 'line 1:'],
    ['{"text":"x"}', 'line 1: id'],
    ['{"id":"a","text":"x"}\n{"id":"a"}', 'line 2: text'],
    ['{"id":"a","text":"x","lang":5}', 'line 1: lang'],
    ['{"id":"a","text":"x","date":"2024-02-31"}', 'line 1: date'],
  ])('refuses %s', (lines, path) => {
    expect(parseDocs(lines)).toMatchObject({ ok: false, path });
  });
});

describe('splitBlocks', () => {
  it.each([
    ['one\ntwo', ['one\ntwo']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\r\n \r\n\n  two', ['one', 'two']],
    ['\n\none', ['', 'one']],
    ['', ['']],
  ])('%j', (text, blocks) => {
    const found = splitBlocks(text);
    expect(found.map((block) => block.text)).toEqual(blocks);
    for (const { text: block, offset } of found) {
      expect(text.slice(offset, offset + block.length)).toBe(block);
    }
  });
});

describe('readRecogniseOptions', () => {
  it('reads the command line', () => {
    expect(readRecogniseOptions(['--people', 'p', '--explain', 'd', '--people', 'q'])).toEqual({
      ok: true,
      value: { people: ['p', 'q'], docs: 'd', explain: true },
    });
  });

  it('knows the packs that ship where it is given no people', () => {
    expect(readRecogniseOptions(['d'])).toMatchObject({ value: { people: [] } });
  });

  it.each([[[]], [['--people', 'p']], [['--people', 'p', 'd', 'e']], [['--what', 'd']]])(
    'explains itself: %j',
    (args) => {
      expect(readRecogniseOptions(args)).toMatchObject({ ok: false });
    },
  );
});

describe('ids in the answer', () => {
  const run = async (command: string, ...args: string[]) =>
    (await promisify(execFile)('node_modules/.bin/tsx', [`cli/${command}.ts`, ...args])).stdout;
  const PACK = JSON.stringify({
    pack: { id: 'mayors', title: 'Mayors', version: '1', licence: 'CC0-1.0' },
    persons: [
      { id: '1', name: 'Ada Lane' },
      { id: 'own:2', name: 'Cy Hill', birth_date: '1950' },
      { id: '3', name: 'Cy Hill', birth_date: '1990' },
    ],
  });
  const LINES =
    '{"id":"1","name":"Ada Lane"}\n{"id":"own:2","name":"Cy Hill","birth":"1950"}\n{"id":"3","name":"Cy Hill","birth":"1990"}\n';

  it.each([
    ['people.json', PACK],
    ['people.jsonl', LINES],
  ])(
    'are as they are in %s',
    async (name, content) => {
      const people = await file(name, content);
      const docs = await file('docs.jsonl', '{"id":"d","text":"Ada Lane met Cy Hill."}\n');
      const { mentions } = JSON.parse(await run('recognise', '--people', people, docs));
      expect(mentions).toMatchObject([
        { personId: '1', candidates: ['1'] },
        { personId: null, candidates: ['3', 'own:2'] },
      ]);
      const who = JSON.parse(await run('who', '--people', people, '--json', 'Ada Lane'));
      expect(who.personId).toBe('1');
    },
    60_000,
  );

  it('are as they are in several files, of which each is a pack', async () => {
    const mayors = await file('mayors.json', PACK);
    const rivals = await file('rivals.jsonl', '{"id":"1","name":"Bea Moor"}\n');
    const docs = await file('docs.jsonl', '{"id":"d","text":"Ada Lane met Bea Moor."}\n');
    const people = ['--people', mayors, '--people', rivals];
    const { mentions } = JSON.parse(await run('recognise', ...people, docs));
    expect(mentions).toMatchObject([
      { text: 'Ada Lane', personId: '1', candidates: ['1'] },
      { text: 'Bea Moor', personId: '1', candidates: ['1'] },
    ]);
  }, 60_000);

  it('of the packs that ship are found without any file', async () => {
    const docs = await file('docs.jsonl', '{"id":"d","text":"Sir Keir Starmer spoke."}\n');
    const { mentions } = JSON.parse(await run('recognise', docs));
    expect(mentions).toMatchObject([{ text: 'Sir Keir Starmer', personId: 'Q6383803' }]);
  }, 60_000);
});
