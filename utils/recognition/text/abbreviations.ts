import { LANGUAGES } from '../../languages';
import { normaliseWord } from '../../names/normalise';
import { keysOfWords } from '../../names/word-lists';
import type { Token } from '../model';

const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.flatMap(({ code, localAbbreviations }) =>
    localAbbreviations === undefined ? [] : [[code, new Set(keysOfWords(localAbbreviations))]],
  ),
);

/** Takes the full stop of an abbreviation of the article's language for a space: "Sr. Sánchez". */
export function joinAbbreviations(tokens: readonly Token[], language: string): readonly Token[] {
  const local = BY_LANGUAGE.get(language);
  if (local === undefined) return tokens;
  return tokens.map((token, i) => {
    const ends = token.gap === 'dot' && local.has(normaliseWord(tokens[i - 1]?.text ?? ''));
    return ends ? { ...token, gap: 'space' } : token;
  });
}
