import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder';
import { type CoverageOptions, measureCoverage } from './coverage/measure-coverage';
import { areasOf, openPacks } from './coverage/packs';
import { ANN, article, DAY, named, packFiles } from './coverage-made';
import { readEvalOptions } from './options';

describe('the packs', () => {
  it('are all opened, and a person of two is one', async () => {
    const { files, size, find } = await openPacks(packFiles());
    expect([files, size]).toEqual([['one.json', 'two.json.gz'], 2]);
    const found = await find(['ann berg', 'anna berg', 'tom lund']);
    expect([...found.values()].map((people) => people.map(({ id }) => id))).toEqual([
      ['Q1'],
      ['Q1'],
      ['Q2'],
    ]);
  });

  it('stop the run where one is damaged, by its name', async () => {
    const bad = join(tempFolder(), 'bad.json');
    writeFileSync(bad, JSON.stringify({ persons: [{ id: 'Q1' }] }));
    await expect(openPacks([bad])).rejects.toThrow(/bad\.json/);
  });

  it('give the ways to say their areas', () => {
    expect(areasOf([ANN]).at(['norlandic'], 0)?.area.name).toBe('Norland');
  });
});

describe('a run', () => {
  const OWN = {
    event: 'an event',
    url: 'https://example.org/own',
    publisher: 'Example',
    date: DAY,
    topic: 'regions',
    country: 'NO',
    people: [named('Own Person')],
    search: 'event',
    searched: '2026-11-30',
    seen: 'excerpt',
  };

  function places(): Parameters<typeof measureCoverage>[0] {
    const own = tempFolder();
    writeFileSync(join(own, 'articles.jsonl'), JSON.stringify(OWN));
    const condensed = join(tempFolder(), 'coverage');
    mkdirSync(condensed);
    const lines = ['2025-01-01', '2025-02-01'].map((date, at) => ({
      ...article(date, [named(`Person ${'AB'[at]}`), named('Ann Berg')], {
        text: 'Ann Berg spoke.',
      }),
      id: `x${at}`,
    }));
    const file = lines.map((line) => JSON.stringify(line)).join('\n');
    writeFileSync(join(condensed, 'articles.jsonl'), file);
    return { packs: packFiles(), condensed, own };
  }

  async function run(options: Partial<CoverageOptions>, where = places()): Promise<string> {
    const all: string[] = [];
    const chosen = { held: false, own: false, list: false, ...options };
    for await (const text of measureCoverage(where, chosen)) all.push(text);
    return all.join('\n');
  }

  it('reports the half to look at, and of the rest what is asked for', async () => {
    const plain = await run({});
    expect(plain).toMatch(/^Packs: one.json, two.json.gz; 2 people$/m);
    expect(plain).toContain('Coverage: the half looked at, 1 articles');
    expect(plain).toContain('Person A');
    expect(plain).toContain('Our own set, 1 articles, is reported with --own.');
    expect(plain).not.toMatch(/held|Person B|Own Person/);
  });

  it('reports the held half and our own set as figures, unless listed', async () => {
    const figures = await run({ held: true, own: true });
    expect(figures).toContain('Coverage: the half held, 1 articles');
    expect(figures).toContain('Coverage: our own set, 1 articles');
    expect(figures).not.toMatch(/Person B|Own Person/);
    expect(await run({ held: true, own: true, list: true })).toMatch(/Person B[\s\S]*Own Person/);
  });

  it('prints the same twice', async () => {
    const where = places();
    const all = { held: true, own: true, list: true };
    expect(await run(all, where)).toBe(await run(all, where));
  });

  it('says when the other set is not there, and refuses a bad line', async () => {
    const where = { ...places(), condensed: '/nowhere/coverage' };
    expect(await run({ own: true }, where)).toMatch(
      /nowhere\/coverage is not there[\s\S]*our own set/,
    );
    const bad = places();
    writeFileSync(join(bad.condensed, 'articles.jsonl'), JSON.stringify({ url: 'x', date: 'y' }));
    await expect(run({}, bad)).rejects.toThrow(/line 1/);
  });
});

it('reads what coverage is asked to tell', () => {
  const read = (...args: string[]) => {
    const options = readEvalOptions(args);
    return options.ok ? options.value : null;
  };
  expect(read('coverage')).toMatchObject({ parts: ['coverage'], sets: [] });
  expect(read('coverage')?.coverage).toEqual({ held: false, own: false, list: false });
  expect(read('coverage', '--held', '--own', '--list')?.coverage).toEqual({
    held: true,
    own: true,
    list: true,
  });
  expect(read('--hold')).toBeNull();
});
