import { findHonorific, findSmallHonorific } from '../../names/honorifics';
import { isInitialKey, normaliseWord } from '../../names/normalise';
import type { Run, RunWord, Token, TokenisedRun } from '../model';
import { tokenise } from '../text/tokens';
import { readEndings } from './endings/base-forms';
import type { Grammar } from './endings/grammar';

/** Reads the words of a run, by the grammar of the article. */
export function tokeniseRun(run: Run, grammar: Grammar): TokenisedRun {
  const { language } = grammar;
  const words = tokenise(run.text).map((token) => toRunWord(token, language));
  const address = findSmallHonorific(run.before.at(-1) ?? '', language);
  return { ...run, words, address, endings: readEndings(words, grammar) };
}

function toRunWord(token: Token, language: string): RunWord {
  const { start, end, wordEnd, text, casing, gap, possessive } = token;
  const key = normaliseWord(text);
  const honorific = findHonorific(key, language);
  // Not spread: this runs for every word with a capital, and spreading takes ten times as long.
  const initial = isInitialKey(key) && casing !== 'lower';
  return { start, end, wordEnd, text, casing, gap, possessive, key, honorific, initial };
}
