import type { PersonSigns } from '../../languages/language';
import { withEnglish } from '../../names/word-lists';

/** A list of the words beside a bare name, by language. */
export type SignWords = keyof PersonSigns;

/** The English words count everywhere: agencies and quotations have them in texts of all languages. */
const WORDS: Readonly<Record<SignWords, ReadonlyMap<string, ReadonlySet<string>>>> = {
  deeds: listOf('deeds'),
  adverbs: listOf('adverbs'),
  before: listOf('before'),
  circles: listOf('circles'),
  reigns: listOf('reigns'),
  ofSomebody: listOf('ofSomebody'),
  tied: listOf('tied'),
  prefixes: listOf('prefixes'),
  ands: listOf('ands'),
  firms: listOf('firms'),
};

function listOf(part: SignWords): ReadonlyMap<string, ReadonlySet<string>> {
  return withEnglish(({ personSigns }) => personSigns?.[part]);
}

/** Whether a word is on a list of a language, or on the English one. */
export function isSign(part: SignWords, key: string | undefined, language: string): boolean {
  if (key === undefined) return false;
  const words = WORDS[part].get(language) ?? WORDS[part].get('en');
  return words?.has(key) === true;
}
