import type { TextSpan } from '../data/documents';
import type { ListedPerson } from '../data/people';
import { dictionaryKey, type NameIndex } from './name-index';
import type { Link, System } from './system';

/** Words of the longest name tried. */
const LONGEST_NAME = 6;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*(?:['’](?!s\b)\p{L}[\p{L}\p{M}.-]*)*/gu;
const LAST_STOP = /\.$/;
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
const SPACE = /^[\s.]+$/;

/**
 * The baseline for linking: a full name of the list is its most prominent bearer, and after it the
 * family name alone is the same person, for the rest of the document.
 */
export function dictionaryBaseline(index: NameIndex): System {
  return { name: 'dictionary', read: async ({ text }) => readText(text, index) };
}

interface Word extends TextSpan {
  readonly key: string;
  readonly capital: boolean;
  /** Whether nothing but white space stands before it. */
  readonly joined: boolean;
}

function readText(text: string, index: NameIndex): readonly Link[] {
  const words = wordsOf(text);
  const families = new Map<string, ListedPerson>();
  const links: Link[] = [];
  for (let i = 0; i < words.length; ) {
    const full = fullNameAt(words, i, index);
    const last = words[i + (full?.size ?? 1) - 1] as Word;
    if (full !== undefined && !families.has(last.key)) families.set(last.key, full.person);
    const person = full?.person ?? (last.capital ? families.get(last.key) : undefined);
    const { start } = words[i] as Word;
    if (person !== undefined) links.push({ start, end: last.end, personId: person.id });
    i += full?.size ?? 1;
  }
  return links;
}

function wordsOf(text: string): readonly Word[] {
  let before = 0;
  return Array.from(text.matchAll(WORD), ({ index: start, 0: word }) => {
    const joined = SPACE.test(text.slice(before, start));
    before = start + word.replace(LAST_STOP, '').length;
    return { start, end: before, key: dictionaryKey(word), capital: CAPITAL.test(word), joined };
  });
}

interface FullName {
  readonly person: ListedPerson;
  readonly size: number;
}

function fullNameAt(words: readonly Word[], at: number, index: NameIndex): FullName | undefined {
  if (!words[at]?.capital) return undefined;
  const joined = words.slice(at + 1, at + LONGEST_NAME).findIndex((word) => !word.joined);
  const most = joined < 0 ? Math.min(LONGEST_NAME, words.length - at) : joined + 1;
  for (let size = most; size > 1; size--) {
    if (!words[at + size - 1]?.capital) continue;
    const key = words.slice(at, at + size).map((word) => word.key);
    const person = index.get(key.join(' '));
    if (person !== undefined) return { person, size };
  }
  return undefined;
}
