import { isInitialKey } from '../../names/normalise';
import { isAbbreviation, isSuffix } from '../../names/suffixes';
import type { Token } from '../model';

/** Whether the word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.casing === 'capital' || token.casing === 'capitals');
}

/** Whether a full stop after the word is an initial's or an abbreviation's, not a sentence's. */
export function goesOnAfterStop(token: Token): boolean {
  if (!isCapital(token)) return false;
  const { key } = token;
  return isInitialKey(key) || isAbbreviation(key) || isShortened(token, key);
}

/** "Th.", "Chr.": a given name of which no vowel is left. */
function isShortened({ casing, gap }: Token, key: string): boolean {
  return casing === 'capital' && gap === 'space' && SHORTENED.test(key) && !isSuffix(key);
}

const SHORTENED = /^(?:[b-df-hj-np-tv-xz]{2}|chr)$/;

/** Whether the word is the first of a sentence, quotation or bracket. */
export function startsSentence(token: Token, previous: Token): boolean {
  if (token.gap === 'first' || token.gap === 'sentence') return true;
  return token.gap === 'dot' && !goesOnAfterStop(previous);
}
