import type { BlockText, Run, Token } from '../model';
import { capitalRuns } from './capitals';
import { caselessRuns } from './caseless';
import { makeRun, type RunPlace } from './make-run';
import { nicknamedRuns } from './nicknamed';
import { tiedRuns } from './tied';
import { turnedRuns } from './turned';

/** The runs of a block, and the words it writes small beside them. */
export interface BlockRuns {
  readonly runs: readonly Run[];
  readonly smallWords: readonly string[];
}

/**
 * Finds where names may stand: words with capitals, names turned round or tied to a place, scripts
 * without capitals.
 */
export function findRuns(text: BlockText): BlockRuns {
  const capitals = capitalRuns(text);
  const joined = [...turnedRuns(capitals), ...tiedRuns(capitals), ...nicknamedRuns(capitals)];
  const others = [...joined, ...caselessRuns(text)];
  // A joined run ends where its second part does, and comes after it.
  const places =
    others.length === 0
      ? capitals
      : [...capitals, ...others].sort((one, other) => one.last - other.last);
  return { runs: places.map(makeRun), smallWords: wordsBetween(text, capitals) };
}

function wordsBetween({ tokens }: BlockText, runs: readonly RunPlace[]): readonly string[] {
  const words: string[] = [];
  let run = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { casing, key } = tokens[at] as Token;
    while ((runs[run]?.last ?? at) < at) run++;
    if (casing === 'lower' && at < (runs[run]?.first ?? tokens.length)) words.push(key);
  }
  return words;
}
