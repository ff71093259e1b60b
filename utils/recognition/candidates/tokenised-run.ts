import { findHonorific, findSmallHonorific, type Honorific } from '../../names/honorifics';
import { isInitialKey, normaliseWord } from '../../names/normalise';
import type { Run } from '../runs/make-run';
import { type Token, tokenise } from '../text/tokens';
import { readEndings } from './endings/base-forms';
import type { Grammar, WordForms } from './endings/grammar';

/** A word of a run, with its key. Offsets are of the run's text. */
export interface RunWord extends Token {
  readonly key: string;
  readonly honorific: Honorific | undefined;
  readonly initial: boolean;
}

/** A run with its words. Read from the run alone, so that a run out of the context reads the same. */
export interface TokenisedRun {
  readonly run: Run;
  readonly words: readonly RunWord[];
  /** The form of address written small right before it. */
  readonly address: Honorific | undefined;
  /** The cases its words may be in; nothing where none of them calls for endings. */
  readonly endings: readonly WordForms[] | undefined;
}

/** Words of a span: from the first up to, but without, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Reads the words of a run, by the grammar of the article. */
export function tokeniseRun(run: Run, grammar: Grammar): TokenisedRun {
  const { language } = grammar;
  const words = tokenise(run.text).map((token) => toRunWord(token, language));
  const address = findSmallHonorific(run.before.at(-1) ?? '', language);
  return { run, words, address, endings: readEndings(words, grammar) };
}

function toRunWord(token: Token, language: string): RunWord {
  const { start, end, wordEnd, text, casing, gap, possessive } = token;
  const key = normaliseWord(text);
  const honorific = findHonorific(key, language);
  // Not spread: this runs for every word with a capital, and spreading takes ten times as long.
  const initial = isInitialKey(key) && casing !== 'lower';
  return { start, end, wordEnd, text, casing, gap, possessive, key, honorific, initial };
}
