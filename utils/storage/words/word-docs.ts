import { createGrowableArray } from './growable-array';
import { createWordNumbers, type WordNumbers } from './word-numbers';

/**
 * Documents and their words, while they are gathered. A document is whatever is found by words: a
 * person by the words of their names, an office by those of its label.
 */
export interface WordDocs {
  readonly count: number;
  /** Every distinct word, by the number it goes by below. */
  readonly words: WordNumbers;
  /** The words of all documents in order, each (word number << 1) | 1 where it is not a main one. */
  readonly entries: Uint32Array;
  /** Where each document's entries end. */
  readonly ends: Uint32Array;
  /** Adds the next document. A word may stand in it several times; the order is kept. */
  add(main: readonly string[], others: readonly string[]): void;
}

/** No documents yet. */
export function createWordDocs(): WordDocs {
  const words = createWordNumbers();
  const entries = createGrowableArray();
  const ends = createGrowableArray();
  return {
    get count() {
      return ends.length;
    },
    words,
    get entries() {
      return entries.array;
    },
    get ends() {
      return ends.array;
    },
    add(main, others) {
      for (const word of main) entries.push(words.numberOf(word) << 1);
      for (const word of others) entries.push((words.numberOf(word) << 1) | 1);
      ends.push(entries.length);
    },
  };
}

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
