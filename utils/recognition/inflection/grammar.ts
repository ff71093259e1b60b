import { LANGUAGES } from '../languages';
import { type EndingsByText, indexEndings } from './readings';

/** Which endings the words of an article call for. */
export interface Grammar {
  /** Those of the article's language. */
  readonly own: EndingsByText | undefined;
  /** Those of the language whose script the word is written in. */
  readonly cyrillic: EndingsByText | undefined;
}

const BY_LANGUAGE: ReadonlyMap<string, EndingsByText> = new Map(
  LANGUAGES.flatMap(({ code, endings }) =>
    endings === undefined ? [] : [[code, indexEndings(endings)] as const],
  ),
);
const CYRILLIC = LANGUAGES.find(({ endings }) => endings?.script === 'Cyrillic')?.code ?? '';
/** Languages in Cyrillic whose names have no cases. */
const WITHOUT_CASES: ReadonlySet<string> = new Set(['bg', 'mk']);

/** The grammar for an article in a language, given as its primary subtag; '' where not known. */
export function grammarOf(language: string): Grammar {
  const own = BY_LANGUAGE.get(language);
  const script = WITHOUT_CASES.has(language) ? undefined : BY_LANGUAGE.get(CYRILLIC);
  return { own, cyrillic: language === 'uk' ? own : script };
}

/** The endings that a word calls for, if any. */
export function endingsFor(word: string, { own, cyrillic }: Grammar): EndingsByText | undefined {
  return isCyrillic(word) ? cyrillic : own;
}

/** Whether a word begins with a Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code <= 0x52f;
}
