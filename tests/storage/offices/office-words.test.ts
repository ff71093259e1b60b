import { describe, expect, it } from 'vitest';
import { createAreaPhrases } from '../../../utils/names/area-phrases';
import type { Area, Fact } from '../../../utils/people/person';
import { officeOf } from '../../../utils/storage/offices/office';
import { officeWords, sayingWords, scanOffice } from '../../../utils/storage/offices/office-words';
import { makeFact } from '../people';

const NOR: Area = { id: 'nor', name: 'Kingdom of Nor', otherNames: ['Nor', 'Norrish'] };
const SUD: Area = { id: 'sud', name: 'United Suds', otherNames: ['US', 'Suddish'] };
const areas = () => createAreaPhrases([NOR, SUD]);

function wordsOf(label: string, more: Partial<Fact> = {}) {
  return officeWords(officeOf(makeFact({ label, ...more })), areas());
}

describe('an office', () => {
  it.each<[label: string, more: Partial<Fact>, main: string[], why: string]>([
    ['Prime Minister of the Kingdom of Nor', {}, ['prime', 'minister'], 'without where'],
    ['Norrish Prime Minister', {}, ['prime', 'minister'], 'nor who says where first'],
    ['Envoy of Nor to the United Suds', {}, ['envoy'], 'nor where to'],
    ['Minister of the Minister', {}, ['minister'], 'each word once'],
    ['Leader of the Council', { organization: { name: 'City Council' } }, ['leader'], 'nor in what body'],
    ['Lord of the Treasury', {}, ['lord', 'treasury'], 'without words that only join'],
  ])('of the label %j and %j is named by %j: %s', (label, more, main) => {
    expect(wordsOf(label, more).main).toEqual(main);
  }); // biome-ignore format: a table

  it.each<[label: string, more: Partial<Fact>, others: string[], why: string]>([
    ['Mayor', {}, [], 'nothing more'],
    ['Mayor of Nor', {}, ['nor', 'kingdom', 'norrish'], 'all ways to say a land in its label'],
    ['Envoy of Nor to the US', {}, ['nor', 'us', 'kingdom', 'norrish', 'united', 'suds', 'suddish'], 'of two lands'],
    ['Mayor', { area: NOR }, ['kingdom', 'nor', 'norrish'], 'its own area'],
    ['Mayor', { role: 'Governor of the Suddish Coast' }, ['governor', 'suddish', 'coast', 'united', 'suds', 'us'], 'its role, and the land in that'],
    ['Mayor', { organization: { name: 'City Council' } }, ['city', 'council'], 'its body'],
    ['Mayor', { status: 'acting' }, ['acting', 'interim'], 'the way it is held'],
    ['M. P. for Nor', {}, ['nor', 'kingdom', 'norrish', 'mp'], 'its initials as one'],
    ['Mayor', { role: 'Mayor' }, [], 'no main word again'],
  ])('of the label %j and %j is also found by %j: %s', (label, more, others) => {
    expect(new Set(wordsOf(label, more).others)).toEqual(new Set(others));
    expect(wordsOf(label, more).others).toHaveLength(others.length);
  }); // biome-ignore format: a table

  const scan = (label: string, more: Partial<Fact>, typed: string[], forgiving = false) => {
    const office = officeOf(makeFact({ label, ...more }));
    return scanOffice(typed, { office, words: officeWords(office, areas()) }, forgiving);
  };

  it.each<[typed: string[], found: [penalty: number, extraWords: number] | null]>([
    [
      ['deputy', 'prime', 'minister'],
      [0, 0],
    ],
    [
      ['prime', 'minister'],
      [0, 1],
    ],
    [['minister'], [0, 2]],
    [
      ['nor', 'prime', 'minister'],
      [1, 1],
    ],
    [
      ['nor', 'norrish'],
      [2, 3],
    ],
    [
      ['prime', 'prime', 'prime', 'prime'],
      [0, 0],
    ],
    [['min'], [2, 2]],
    [['mayor'], null],
    [['prime', 'mayor'], null],
    [['ministre'], null],
  ])('is %j so far from what it is called: %j', (typed, found) => {
    const expected = found && { penalty: found[0], extraWords: found[1] };
    expect(scan('Deputy Prime Minister of Nor', {}, typed)).toEqual(expected);
  });

  it('is found with a typo where that is forgiven', () => {
    expect(scan('Mayor', {}, ['mayro'], true)).toEqual({ penalty: 4, extraWords: 0 });
    expect(scan('Mayor', {}, ['mayro'])).toBeNull();
  });

  it.each<[more: Partial<Fact>, typed: string[], isFound: boolean]>([
    [{ status: 'nominee' }, ['mayor'], false],
    [{ status: 'nominee' }, ['mayor', 'nominee'], true],
    [{ status: 'elect' }, ['mayor', 'elect'], true],
    [{ kind: 'candidacy' }, ['candidate', 'mayor'], true],
    [{ kind: 'candidacy' }, ['mayor'], false],
    [{ status: 'acting' }, ['mayor'], true],
    [{ status: 'held' }, ['mayor', 'nominee'], false],
  ])('of which %j is recorded, is found by %j: %j', (more, typed, isFound) => {
    expect(scan('Mayor', more, typed) !== null).toBe(isFound);
  });
});

it('words that only join others say nothing', () => {
  expect(sayingWords(['secretary', 'of', 'state', 'for', 'the', 'a'])).toEqual(['secretary', 'state']);
}); // biome-ignore format: short
