import type { WordDocs } from './word-docs';

/** The distinct words of documents in order. */
export interface SortedWords {
  readonly words: readonly string[];
  /** Each word's place in that order, by its number. */
  readonly places: Uint32Array;
}

/** Sorts the words by their UTF-16 units. */
export function sortWords({ words: numbered }: Pick<WordDocs, 'words'>): SortedWords {
  const words = [...numbered.words].sort();
  const places = new Uint32Array(words.length);
  for (let place = 0; place < words.length; place += 1) {
    places[numbered.numberOf(words[place] ?? '')] = place;
  }
  return { words, places };
}
