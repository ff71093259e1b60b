import { describe, expect, it } from 'vitest';
import { english } from '../utils/english';
import { countedText, type Translate } from '../utils/interface-text';

/** The key itself, in a language whose rules are wanted. */
const inLanguage =
  (language: string): Translate =>
  (key) =>
    key === 'extension_language' ? language : key;

describe('a number of things in words', () => {
  it.each([
    [0, '0 people found'],
    [1, '1 person found'],
    [2, '2 people found'],
  ])('%s is “%s”', (count, words) => {
    expect(countedText(count, 'popup_found', english)).toBe(words);
  });

  it('says the number as it is written', () => {
    expect(countedText(1500, 'popup_found', english, '1,500')).toBe('1,500 people found');
  });

  it.each([
    ['en', 0, 'popup_found_many'],
    ['fr', 0, 'popup_found_one'],
    ['ru', 21, 'popup_found_one'],
    ['ru', 2, 'popup_found_many'],
  ])('goes by the rules of the interface’s language: %s, %s', (language, count, key) => {
    expect(countedText(count, 'popup_found', inLanguage(language))).toBe(key);
  });
});
