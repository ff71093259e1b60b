import { MAX_HEADLINE_WORDS, TITLE_CASE_SHARE, TITLE_CASE_WORD } from '../constants';
import type { Style, Token } from '../model';

const FEWEST_WORDS = 3;

/** A headline has no full stop. */
const SENTENCE_END = /[.!…]["'”’»)\s]*$/;
const ENDING = 6;

/** Tells a headline in title case or all capitals from running text. */
export function readStyle(tokens: readonly Token[], text: string): Style {
  let words = 0;
  let capitals = 0;
  let lower = 0;
  let long = 0;
  let longCapital = 0;
  for (const token of tokens) {
    // In Chinese each letter is a token.
    if (token.gap !== 'elision') words++;
    if (token.casing === 'capitals') capitals++;
    if (token.casing === 'lower') lower++;
    if (token.casing === 'none' || token.text.length < TITLE_CASE_WORD) continue;
    long++;
    if (token.casing === 'capital') longCapital++;
  }
  if (lower === 0 && capitals >= FEWEST_WORDS) return 'capitals';
  if (SENTENCE_END.test(text.slice(-ENDING))) return 'sentence';
  if (words > MAX_HEADLINE_WORDS || long < FEWEST_WORDS) return 'sentence';
  return longCapital / long >= TITLE_CASE_SHARE ? 'title' : 'sentence';
}
