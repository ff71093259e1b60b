import type { Span, TokenisedRun } from '../model';
import { isArticle } from './articles';
import { canBeGivenName } from './openers';

/** Whether a lone word is the common word that somebody is called after: "May the best one win". */
export function isWordUse(run: TokenisedRun, { from, to }: Span): boolean {
  const { words } = run;
  if (from > 0 || to < words.length || run.opening !== 'sentence') return false;
  return isArticle(run.after[0]) && canBeGivenName(words[0]?.key ?? '');
}
