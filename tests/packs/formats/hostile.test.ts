import { describe, expect, it } from 'vitest';
import { type FormatName, UnreadableFile } from '../../../utils/packs/formats/format';
import { collect } from './collect';
import { SAMPLES } from './samples';

const MB_10 = 'x'.repeat(10_000_000);

/** The sample with 10 MB in the place of a name. */
const LONG: readonly [FormatName, string, expected: RegExp][] = [
  ['popolo', 'Bea Example', /^persons\[1\]: name must not be longer than 300/],
  ['parlparse', 'Sample"', /^persons\[0\]: other_names\[\d\]\.name must not be longer than 300/],
  ['json-lines', 'Bea', /^line 2: is longer than/],
  ['congress', 'Bea', /^line 7: is longer than/],
  ['wikidata', 'Ann Example', /^entities\.Q900001: labels has no label/],
  ['sparql', 'Ann Example', /^results\.bindings\[0\]: itemLabel must not be longer than 300/],
];

describe('10 MB in one field', () => {
  it.each(LONG)('of %s are left out, with the place', async (format, name, expected) => {
    const text = SAMPLES[format].replace(name, name.endsWith('"') ? `${MB_10}"` : MB_10);
    const { skipped } = await collect(text);
    expect(skipped).toContainEqual(expect.stringMatching(expected));
  });

  it('of a table refuse it, with the place', async () => {
    const reading = collect(SAMPLES.csv.replace('Ann, A.', MB_10));
    await expect(reading).rejects.toThrow(UnreadableFile);
    await expect(reading).rejects.toMatchObject({ place: 'row 2' });
  });
});

describe('keys of every object', () => {
  const ODD = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  it.each(ODD)('%s is a key, an id and a heading like any other', async (key) => {
    const texts: [FormatName, string][] = [
      ['popolo', `{"persons":[{"id":"${key}","name":"Ann","${key}":{"gender":"x"}}],"${key}":1}`],
      ['json-lines', `{"id":"${key}","name":"Ann","${key}":{"gender":"x"}}`],
      ['csv', `id,name,${key}\n${key},Ann,x\n`],
      ['sparql', `[{"item":{"type":"uri","value":"${key}"},"itemLabel":"Ann","${key}":"x"}]`],
    ];
    for (const [format, text] of texts) {
      const { people } = await collect(text, { format });
      expect(people).toMatchObject([{ id: key, name: 'Ann' }]);
      expect(people[0]?.gender).toBeUndefined();
    }
    const entities = `{"entities":{"${key}":{"id":"Q1"},"Q2":{"id":"Q2","claims":{"${key}":[1]}}}}`;
    expect((await collect(entities)).skipped).toHaveLength(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('more than anybody has', () => {
  it('of rows is left out', async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => `x,Ann,${at}`);
    const { people, skipped } = await collect(['id,name,role', ...rows].join('\n'));
    expect(people).toHaveLength(1);
    expect(skipped[0]).toBe('row 5002: is one of more than 5000 rows of one person');
  });

  it.each([
    ['names', 'aliases', 'n', '; ', /aliases must not have more than 500 entries in one cell/],
    [
      'sources',
      'source',
      'https://example.org/',
      ' ',
      /source must not have more than 200 entries/,
    ],
  ])('of %s in a cell is left out', async (_what, heading, value, between, reason) => {
    const cell = Array.from({ length: 100_000 }, (_, at) => `${value}${at}`).join(between);
    const { people, skipped } = await collect(`name,${heading}\nAnn,${cell}\n`);
    expect(people).toHaveLength(1);
    expect(skipped).toEqual([expect.stringMatching(reason)]);
  });

  it('of quotation marks takes no longer for being many', async () => {
    const marks = '\\"'.repeat(2_000_000);
    await expect(collect(`{"entities":{}}{"a":"${marks}`)).rejects.toThrow(/document 2/);
    await expect(collect(`{"persons":[],"a":"${marks}`)).rejects.toThrow(/is not JSON/);
  });

  it('of documents is read one by one', async () => {
    const entity = '{"type":"item","id":"Q1","labels":{}}';
    expect((await collect(`${entity}\n`.repeat(50_000))).skipped).toHaveLength(50_000);
  });
});

it('relations in a circle are kept as they are', async () => {
  const { people } = await collect(SAMPLES.popolo);
  const related = people.map(({ facts }) => facts.find(({ kind }) => kind === 'relation')?.person);
  expect(related.map((other) => other?.id)).toEqual(['b', 'a']);
  expect(people[0]?.facts[0]?.post?.under).toEqual(['pm']);
});
