import { LANGUAGES } from '../../../languages/all';
import type { CandidateKey, WordForms } from '../../model';
import type { SpeltWords } from '../spell-latin';
import { type EndingsByText, indexEndings } from './word-forms';

/** Which endings the words of an article call for, by the script they are written in. */
export interface Grammar {
  /** The article's primary language subtag; empty where it is not known. */
  readonly language: string;
  readonly latin: EndingsByText | undefined;
  readonly cyrillic: EndingsByText | undefined;
  /** Words read so far: they come back many times in an article. */
  readonly read: Map<string, WordForms>;
  readonly spelt: SpeltWords;
  /** Keys of whole spans, by their text. */
  readonly found: Map<string, readonly CandidateKey[]>;
}

const WITH_ENDINGS = LANGUAGES.flatMap(({ code, endings }) =>
  endings === undefined ? [] : [{ code, script: endings.script, endings: indexEndings(endings) }],
);
/** Languages in Cyrillic whose names have no cases. */
const WITHOUT_CASES: ReadonlySet<string> = new Set(['bg', 'mk']);

/** The grammar for an article in a language, given as its primary subtag; '' where not known. */
export function grammarOf(language: string): Grammar {
  const memory = { read: new Map(), spelt: new Map(), found: new Map() };
  const own = WITH_ENDINGS.find(({ code }) => code === language);
  if (own?.script === 'Cyrillic')
    return { language, latin: undefined, cyrillic: own.endings, ...memory };
  const cyrillic = WITH_ENDINGS.find(({ script }) => script === 'Cyrillic');
  return {
    ...memory,
    language,
    latin: own?.endings,
    cyrillic: WITHOUT_CASES.has(language) ? undefined : cyrillic?.endings,
  };
}

/** The endings that a word calls for, if any. */
export function endingsFor(word: string, { latin, cyrillic }: Grammar): EndingsByText | undefined {
  return isCyrillic(word) ? cyrillic : latin;
}

/** Whether a word begins with a Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code <= 0x52f;
}
