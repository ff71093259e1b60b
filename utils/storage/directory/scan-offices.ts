import { isStatusWord, type Office } from '../offices/office';
import type { OfficeWords } from '../offices/office-words';
import { isMainPenalty } from '../words/penalty';
import { scanWords } from '../words/searchable-words';

/** An office in memory with its words. */
export interface SearchableOffice {
  readonly office: Office;
  readonly words: OfficeWords;
}

/** How an office matches what was typed; see `ScoredHolding`. null: not. */
export function scanOffice(
  typed: readonly string[],
  { office, words }: SearchableOffice,
  forgiving: boolean,
): { readonly penalty: number; readonly extraWords: number } | null {
  if (office.named && !typed.some(isStatusWord)) return null;
  const penalties = scanWords(typed, words, forgiving);
  if (!penalties) return null;
  const mains = penalties.filter(isMainPenalty).length;
  return {
    penalty: penalties.reduce((sum, penalty) => sum + penalty, 0),
    extraWords: Math.max(0, words.main.length - mains),
  };
}
