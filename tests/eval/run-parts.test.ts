import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder';
import { loadData } from './data/load';
import { PARTS, readEvalOptions } from './options';
import { tellErrors } from './parts/errors';
import { measure } from './parts/measure';
import { layTable, share } from './report/table';
import { countWords, firstWords, medianTime } from './scoring/timing';

const TEXT = 'Ann Berg met Zed Zorn.';
const LINKED = {
  doc_id: 'd1',
  lang: 'en',
  date: null,
  text: TEXT,
  eval_span: [0, TEXT.length],
  exhaustive: true,
  mentions: [{ start: 0, end: 8, title_or_qid: 'ann', name: null, kind: 'named' }],
  nil_persons: [{ start: 13, end: 21 }],
};
const NAMED = { doc_id: 'n1', lang: 'de', text: 'Zed Zorn', mentions: [{ start: 0, end: 8 }] };

function dataFolder(): string {
  const folder = tempFolder();
  const people = [{ id: 'ann', name: 'Ann Berg' }, { id: 'zed', name: 'Zed Zorn' }]; // biome-ignore format: a list
  const lines = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).join('\n');
  writeFileSync(join(folder, 'people.jsonl.gz'), gzipSync(lines(people)));
  for (const [part, doc] of [
    ['linking', LINKED],
    ['ner', NAMED],
  ] as const) {
    // biome-ignore format: pairs
    mkdirSync(join(folder, part));
    writeFileSync(join(folder, part, `small-${part}.jsonl`), `${JSON.stringify(doc)}\n`);
  }
  return folder;
}

const compromise = { name: 'compromise', read: async () => [] };
let now = 0;
const means = { compromise, clock: () => now++ };

describe('a run', () => {
  it('measures every part', async () => {
    const data = await loadData(dataFolder(), []);
    if (data === null) throw new Error('the data is gone');
    const reports: string[] = [];
    for await (const report of measure(PARTS, data, means)) reports.push(report);
    const [linking, calibration, detection, speed] = reports;
    expect(linking).toMatch(/small-linking +fact-context +1 +2 +\.500 .* 1\.000 /);
    expect(linking).toMatch(/small-linking +dictionary +1 +2 +\.500 .* 1\.000 /);
    expect(calibration).toContain('expected calibration error');
    expect(detection).toMatch(/small-ner +de +fact-context +1 +1 +1\.000/);
    expect(detection).toMatch(/small-linking +en +compromise +2 +0 +–/);
    expect(speed).toContain('5 words');
  });

  it('tells the errors of a set', async () => {
    const data = await loadData(dataFolder(), ['small-linking']);
    if (data === null) throw new Error('the data is gone');
    const errors: string[] = [];
    for await (const error of tellErrors(data.linking, data.people)) errors.push(error);
    expect(data.names).toEqual([]);
    expect(errors.length).toBe(1);
    expect(errors[0]).toContain('d1 FALSE unlinkable person: …Ann Berg met [Zed Zorn].…');
  });

  it('has no data where the people are not there', async () => {
    expect(await loadData(tempFolder(), [])).toBeNull();
  });
});

describe('the command line', () => {
  it.each([
    [[], { parts: PARTS, sets: [] }],
    [['linking', 'a-set'], { parts: ['linking'], sets: ['a-set'] }],
    [['a-set'], { parts: PARTS, sets: ['a-set'] }],
    [['--errors', 'a-set'], { parts: PARTS, sets: [], errors: 'a-set' }],
  ])('%j', (args, value) => {
    const coverage = { held: false, own: false, list: false };
    expect(readEvalOptions(args)).toEqual({ ok: true, value: { ...value, coverage } });
  });

  it('refuses what it does not know', () => {
    expect(readEvalOptions(['--fast'])).toMatchObject({ ok: false });
  });
});

describe('timing', () => {
  it('counts words that have a letter or a digit', () => {
    expect(countWords('One, two – 3 **** (four)\n five.')).toBe(5);
    expect(firstWords('One, two – 3 **** (four)\n five.', 3)).toBe('One, two – 3');
    expect(firstWords('One two', 5)).toBe('One two');
  });

  it('takes the median', async () => {
    const ticks = [0, 5, 10, 11, 20, 29];
    expect(
      await medianTime(
        async () => {},
        3,
        () => ticks.shift() ?? 0,
      ),
    ).toBe(5);
  });
});

describe('layTable', () => {
  it('puts the first column left and the others right', () => {
    const rows = [['a long name', share(0.5)], ['b', share(1)], ['c', share(Number.NaN)]]; // biome-ignore format: rows
    expect(layTable(['set', 'F1'], rows).split('\n')).toEqual([
      'set             F1',
      '──────────────────',
      'a long name   .500',
      'b            1.000',
      'c                –',
    ]);
  });
});
