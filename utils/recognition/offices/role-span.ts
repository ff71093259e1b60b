import type { MatchedWords, PhraseWord, RoleSpan, TokenisedPhrase } from './model';

/** The span of a phrase that is an office. */
export function spanOf({ phrase, words }: TokenisedPhrase, { from, to }: MatchedWords): RoleSpan {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return {
    block: phrase.block,
    start: phrase.start + start,
    end: phrase.start + end,
    text: phrase.text.slice(start, end),
  };
}

/** Where a word of a phrase starts in its block. */
export function startOf({ phrase }: TokenisedPhrase, word: PhraseWord): number {
  return phrase.start + word.start;
}
