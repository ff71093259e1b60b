import { scriptOf } from '../../names/scripts';
import type { Token } from '../model';

/** Tokens of the longest run: in Chinese and Japanese each letter is one. */
const MAX_TOKENS = 64;

/** Whether a token may be part of a name in a script without capitals. */
export function isCaseless(token: Token | undefined): boolean {
  return token?.casing === 'none' && scriptOf(token.text) !== undefined;
}

/** The last token of the run of such tokens that begins at `first`. */
export function lastOfCaselessRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < MAX_TOKENS && isCaseless(tokens[last + 1]) && joins(tokens[last + 1]))
    last++;
  return last;
}

function joins(token: Token | undefined): boolean {
  return token?.gap === 'elision' || token?.gap === 'space' || token?.gap === 'line';
}
