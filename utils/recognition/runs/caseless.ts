import { scriptOf } from '../../names/scripts';
import type { BlockText, Token } from '../model';
import type { RunPlace } from './make-run';

/** Tokens of the longest run: in Chinese and Japanese each letter is one. */
const MAX_TOKENS = 64;

/** Where words of scripts without capitals stand together. */
export function caselessRuns({ block, tokens }: BlockText): readonly RunPlace[] {
  const places: RunPlace[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isCaseless(tokens[first])) continue;
    const last = lastOfRun(tokens, first);
    places.push({ block, tokens, first, last, style: 'caseless' });
    first = last;
  }
  return places;
}

/** Whether a token may be part of a name in a script without capitals. */
function isCaseless(token: Token | undefined): boolean {
  return token?.casing === 'none' && scriptOf(token.text) !== undefined;
}

function lastOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < MAX_TOKENS && isCaseless(tokens[last + 1]) && joins(tokens[last + 1]))
    last++;
  return last;
}

function joins(token: Token | undefined): boolean {
  return token?.gap === 'elision' || token?.gap === 'space' || token?.gap === 'line';
}
