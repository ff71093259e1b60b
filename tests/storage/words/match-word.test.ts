import { describe, expect, it } from 'vitest';
import {
  isMainPenalty,
  type Match,
  matchWord,
  NO_MATCH,
  penaltyOf,
} from '../../../utils/storage/words/match-word';

/** How the typed word matches the first word of a text of several. */
function matchOf(typed: string, word: string, forgiving: boolean): Match | null {
  const text = `zoo\n${word}\nbob`;
  return matchWord(typed, { text, from: 4, to: 4 + word.length }, forgiving);
}

const TABLE: readonly [typed: string, word: string, strict: Match | null, forgiving: Match | null, why: string][] = [
  ['smith', 'smith', 'exact', 'exact', 'the word'],
  ['smi', 'smith', 'prefix', 'prefix', 'its beginning'],
  ['mith', 'smith', null, 'typo', 'its end: a letter missing'],
  ['smxth', 'smith', null, 'typo', 'a letter wrong'],
  ['smitx', 'smith', null, 'typo', 'the last letter wrong'],
  ['xmith', 'smith', null, 'typo', 'the first letter wrong'],
  ['smiith', 'smith', null, 'typo', 'a letter too many'],
  ['smithx', 'smith', null, 'typo', 'a letter too many at the end'],
  ['smth', 'smith', null, 'typo', 'a letter missing'],
  ['simth', 'smith', null, 'typo', 'two letters the wrong way round'],
  ['smiht', 'smith', null, 'typo', 'the last two the wrong way round'],
  ['bxb', 'bob', null, null, 'no typo in three letters'],
  ['bxbb', 'bobb', null, 'typo', 'one in four'],
  ['smxxh', 'smith', null, null, 'two letters wrong'],
  ['abxcef', 'abcdef', null, null, 'one of two in each other’s place, one wrong'],
  ['abdxef', 'abcdef', null, null, 'the same, the other way'],
  ['abdcxf', 'abcdef', null, null, 'two the wrong way round and one wrong'],
  ['smithxy', 'smith', null, null, 'two letters too many'],
  ['smith', 'smi', null, null, 'two letters missing of the word'],
  ['xtar', 'starmer', null, 'typo-prefix', 'a beginning with its first letter wrong'],
  ['staxm', 'starmer', null, null, 'a beginning with too few letters right behind the typo'],
  ['stxrme', 'starmer', null, 'typo-prefix', 'a beginning with a letter wrong'],
  ['satrme', 'starmer', null, 'typo-prefix', 'a beginning with two the wrong way round'],
  ['strme', 'starmer', null, 'typo-prefix', 'a beginning with a letter missing'],
  ['sttarm', 'starmer', null, 'typo-prefix', 'a beginning with a letter too many'],
  ['xtxrme', 'starmer', null, null, 'a beginning with two wrong'],
  ['smith\nb', 'smith', null, null, 'not into the next word'],
  ['anneb', 'anne', null, 'typo', 'a letter too many, with which the next word begins'],
]; // biome-ignore format: a table

describe('a typed word matches a word of a dictionary', () => {
  it.each(TABLE)('%j %j strictly %j, forgiving typos %j: %s', (typed, word, strict, forgiving) => {
    expect(matchOf(typed, word, false)).toBe(strict);
    expect(matchOf(typed, word, true)).toBe(forgiving);
  });

  it('the better, the smaller its penalty, and a main word before others of the same match', () => {
    const matches = ['exact', 'prefix', 'typo', 'typo-prefix'] as const;
    const penalties = matches.flatMap((one) => [penaltyOf(one, true), penaltyOf(one, false)]);
    expect(penalties).toEqual(penalties.toSorted((a, b) => a - b));
    expect(new Set(penalties).size).toBe(penalties.length);
    expect(penalties.every((one) => one < NO_MATCH)).toBe(true);
    expect(penalties.map(isMainPenalty)).toEqual(matches.flatMap(() => [true, false]));
    expect(isMainPenalty(NO_MATCH)).toBe(false);
  });
});
