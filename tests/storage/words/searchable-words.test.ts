import { describe, expect, it } from 'vitest';
import { joinedInitials, scanWords } from '../../../utils/storage/words/searchable-words';

const WORDS = { main: ['keir', 'starmer', 'stark'], others: ['rodney', 'star', 'keir'] };

describe('words in memory', () => {
  it.each<[typed: string[], forgiving: boolean, penalties: number[] | null, why: string]>([
    [['keir'], false, [0], 'a main word, which is also among the others'],
    [['rodney'], false, [1], 'another'],
    [['star'], false, [1], 'another as it stands, before the beginning of main ones'],
    [['starm'], false, [2], 'the beginning of a main one'],
    [['rod'], false, [3], 'the beginning of another'],
    [['keir', 'rod'], false, [0, 3], 'each by itself'],
    [['keir', 'xyz'], false, null, 'none where one is not there'],
    [['stamer'], false, null, 'a typo'],
    [['stamer'], true, [4], 'a typo where it is forgiven'],
    [['rodeny'], true, [5], 'a typo in another'],
    [['rodne', 'keri'], true, [3, 4], 'without a typo as well as with one'],
    [[], true, null, 'nothing typed'],
  ])('%j, typos forgiven: %j, have the penalties %j: %s', (typed, forgiving, penalties) => {
    expect(scanWords(typed, WORDS, forgiving)).toEqual(penalties);
  });

  it('of which there are none match nothing', () => {
    expect(scanWords(['ann'], { main: [], others: [] }, true)).toBeNull();
  });

  it.each([
    [['j', 'd', 'vance'], ['jd']],
    [['vance', 'j', 'd'], ['jd']],
    [
      ['j', 'd', 'vance', 'a', 'b', 'c'],
      ['jd', 'abc'],
    ],
    [['j', 'vance', 'd'], []],
    [['keir', 'starmer'], []],
    [['j'], []],
    [[], []],
  ])('%j has as joined initials %j', (words, joined) => {
    expect(joinedInitials(words)).toEqual(joined);
  });
});
