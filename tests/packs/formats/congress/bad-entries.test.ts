import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../../utils/packs/formats/format';
import { ENTRY_CHARS_MAX } from '../../../../utils/packs/formats/text/limits';
import { collect } from '../collect';
import { ANN, BEA, read } from './entries';

const bomb = ['    a: &a [x,x,x,x,x,x,x,x,x]']
  .concat(
    [...'bcdefgh'].map((key, at) => `    ${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`),
  )
  .join('\n');
const BAD: readonly [what: string, bad: string, reason: RegExp][] = [
  ['no YAML', '- id: [\n', /^line 20: is not YAML/],
  ['no entry', '- x\n', /^line 20: must be an object/],
  ['no name', '- id: {bioguide: A1}\n', /^line 20: name is missing/],
  ['no id', '- id: {}\n  name: {first: A, last: B}\n', /^line 20: id must have a bioguide/],
  ['an id that was there', BEA, /^line 20: id "govtrack:400002" was in the file/],
  [
    'a day that never was',
    BEA.replaceAll('1801-03-04', '1801-02-30'),
    /terms\[0\]\.start must be a real/,
  ],
  [
    'an end before the start',
    BEA.replaceAll('1805', '1800'),
    /terms\[0\]\.end must not lie before/,
  ],
  ['a state that is none', BEA.replaceAll('PR', 'ZZ'), /terms\[1\]\.state must be the postal code/],
  [
    'an unknown kind of term',
    BEA.replaceAll('viceprez', 'king'),
    /terms\[0\]\.type must be one of/,
  ],
  ['a bomb of aliases', `- id:\n${bomb}\n`, /^line 20: has more than 10 aliases$/],
  ['depth', `- id: ${'['.repeat(10_000)}\n`, /^line 20: is nested more than 50 levels deep$/],
  ['10 MB', `- id: ${'x'.repeat(1e7)}\n`, /^line 20: is longer than/],
  [
    '10 MB in lines',
    `- id: 1\n${`  # ${'x'.repeat(996)}\n`.repeat(1e4)}`,
    /^line 20: is longer than/,
  ],
  ['an alias of another entry', '- *ann\n', /^line 20: is not YAML/],
  [
    'a million terms',
    `- id: {bioguide: A1}\n  name: {first: A, last: B}\n  terms: [${'x,'.repeat(3e5)}]\n`,
    /terms/,
  ],
];

describe('what is wrong is left out alone', () => {
  // Other people, so that an id that comes twice is the bad entry's.
  const first =
    BEA +
    BEA.replaceAll('400002', '400003') +
    BEA.replaceAll('400002', '400004').replace('Bea', 'Cea');
  it.each(BAD)('%s', async (_what, bad, reason) => {
    expect(first.split('\n')).toHaveLength(19);
    expect(bad.length).toBeLessThan(ENTRY_CHARS_MAX * 10);
    const { people, skipped } = await read(`${first}\n${bad}${ANN}`);
    expect(people.at(-1)?.name).toBe('Ann B. Example');
    expect(skipped[0]).toMatch(reason);
  });

  it('a file that is a bomb as a whole is refused, for its aliases', async () => {
    for (const start of ['', '# all\n---\n', 'version: 1\n']) {
      const reading = collect(start + bomb.replaceAll('    ', ''));
      await expect(reading).rejects.toThrow(UnreadableFile);
      await expect(reading).rejects.toThrow('The YAML of the file has more than 10 aliases.');
    }
    const { people, skipped } = await collect(bomb.replaceAll(/^ +\w+: /gm, '- '));
    expect([people, skipped.length]).toEqual([[], 8]);
    expect(skipped[0]).toBe('line 1: id is missing');
  });

  it('odd keys are keys', async () => {
    const odd = BEA.replace('govtrack:', '__proto__: x\n    constructor: y\n    govtrack:');
    expect((await read(odd)).people).toHaveLength(1);
  });
});
