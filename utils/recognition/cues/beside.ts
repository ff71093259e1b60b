import type { ArticleWords, RunWord, Span, TokenisedRun } from '../model';
import type { Applicable } from '../rule';
import { isSign } from './sign-words';

/** The verdict of one side of a span: nothing against it, a longer name, or perhaps a given name. */
export type Side = 'free' | 'longer-name' | 'unknown-word';

/** A span with the word on one side of it. */
export interface Beside {
  readonly run: TokenisedRun;
  readonly span: Span;
  /** The word within the run; left out where the run begins or ends. */
  readonly word?: RunWord | undefined;
  readonly article: ArticleWords;
}

/** A rule on what stands beside a span. */
export interface SideRule extends Applicable<Beside> {
  readonly says: Side;
}

/**
 * "Trump-Vance" are two, and so they are in "Trump-Vance-Treffen"; "Konrad-Adenauer-Stiftung" is one
 * thing.
 */
export function isPair(
  neighbour: RunWord,
  beyond: RunWord | undefined,
  { names, language }: ArticleWords,
): boolean {
  if (!names.has(neighbour.key)) return false;
  return beyond === undefined || names.has(beyond.key) || isSign('tied', beyond.key, language);
}
