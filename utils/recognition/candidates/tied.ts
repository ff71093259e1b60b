import { joinKeys } from '../../names/normalise';
import type { Candidate, RunWord, TokenisedRun } from '../model';

/** "Earl’s Court", where the possessive is part of the place. */
function withPossessive({ key, possessive }: RunWord): string {
  return possessive ? `${key}s` : key;
}

/** The names that a run tied to a place can be, longest first, with a form of address and without. */
export function tiedCandidates({ words }: TokenisedRun): readonly Candidate[] {
  const tie = words.findIndex(({ casing }, at) => at > 0 && casing === 'lower');
  if (tie < 1) return [];
  const named = words.findIndex(({ honorific }) => honorific === undefined);
  const starts = named > 0 && named < tie ? [0, named] : [0];
  const found: Candidate[] = [];
  for (let to = words.length; to > tie + 1; to--) {
    if (words[to - 1]?.casing === 'lower') continue;
    for (const from of starts) {
      const named = words.slice(from, to);
      const keys = [named.map(({ key }) => key), named.map(withPossessive)].map(joinKeys);
      found.push({
        from,
        to,
        keys: [...new Set(keys)].map((key) => ({ key, without: 'nothing' })),
      });
    }
  }
  return found;
}
