import { isInitialKey, joinKeys } from '../../names/normalise';
import { takesComma } from '../../names/suffixes';
import type { Candidate, TokenisedRun } from '../model';

/** The names that a run turned round by a comma can be, given name first; a word before them may be none: "See Trump, Donald". */
export function turnedCandidates({ words }: TokenisedRun): readonly Candidate[] {
  const comma = words.findIndex(({ gap }) => gap === 'comma');
  const keys = words.map(({ key }) => key);
  const given = keys.slice(comma);
  if (comma < 1 || given.some((key) => isInitialKey(key) || takesComma(key))) return [];
  return words.slice(0, comma).map((_, from) => {
    const key = joinKeys([...given, ...keys.slice(from, comma)]);
    return { from, to: words.length, keys: [{ key, without: 'nothing' }] };
  });
}
