import { mapDefined } from '../../map-defined';
import { findHonorific } from '../../names/honorifics';
import { isRank } from '../../names/ranks';
import { isSuffix } from '../../names/suffixes';
import type { Token } from '../model';
import { isCapital } from '../text/token-tests';
import type { RunPlace } from './make-run';

/** Words of the longest place or title after "of": "Hardington Mandeville". */
const LONGEST_PLACE = 4;
/** Words of the longest name after a rank: "Lord St John of …". */
const LONGEST_NAMED = 3;
/** Small words within a place: "Walton-on-the-Hill". */
const MOST_SMALL = 2;

/** Pairs of runs with "of" between that may be one name: "Lord Hope of Craighead". */
export function tiedRuns(runs: readonly RunPlace[]): readonly RunPlace[] {
  return mapDefined(runs, (run, at) => tie(runs[at - 1], run));
}

function tie(before: RunPlace | undefined, run: RunPlace): RunPlace | undefined {
  const { tokens } = run;
  if (before === undefined || run.style === 'capitals') return;
  if (run.last - run.first >= LONGEST_PLACE) return;
  const word = tieBetween(tokens, before.last, run.first);
  if (word === undefined) return;
  const first = firstTied(tokens, before, word);
  if (first === undefined) return;
  return { ...run, first, last: lastOfPlace(tokens, run.last), style: 'tied' };
}

/** "of" or "of the", or "and", where nothing else stands between. */
function tieBetween(tokens: readonly Token[], last: number, next: number): string | undefined {
  if (next - last < 2 || next - last > 3 || tokens[last]?.possessive === true) return undefined;
  for (let i = last + 1; i <= next; i++) {
    const gap = tokens[i]?.gap;
    if (gap !== 'space' && gap !== 'line') return undefined;
  }
  const word = tokens[last + 1]?.text;
  if (next - last === 2) return word === 'of' || word === 'and' ? word : undefined;
  return word === 'of' && tokens[last + 2]?.text === 'the' ? word : undefined;
}

/** Where the name begins: at a rank, or at a lone name and its form of address. "And" ties peers only. */
function firstTied(
  tokens: readonly Token[],
  { first, last }: RunPlace,
  word: string,
): number | undefined {
  for (let i = last; i >= first && last - i < LONGEST_NAMED; i--) {
    if (isRank(keyAt(tokens, i))) return i;
  }
  if (word === 'and') return tokens[first - 1]?.text === 'of' ? rankOver(tokens, first) : undefined;
  if (isSuffix(keyAt(tokens, last))) return undefined;
  let start = last;
  while (start > first && tokens[start]?.gap === 'hyphen') start--;
  while (start > first && findHonorific(keyAt(tokens, start - 1)) !== undefined) start--;
  return start;
}

/** "Earl of Cork and Orrery": the rank before "of", or before that and a name. */
function rankOver(tokens: readonly Token[], first: number): number | undefined {
  for (let i = first - 2; i >= Math.max(0, first - 2 - LONGEST_NAMED); i--) {
    if (!isCapital(tokens[i])) return undefined;
    if (isRank(keyAt(tokens, i))) return i;
  }
  return undefined;
}

/** "Stoke-on-Trent" goes on over small words, "Earl’s Court" over a possessive. */
function lastOfPlace(tokens: readonly Token[], last: number): number {
  const after = tokens[last + 1];
  if (tokens[last]?.possessive && after?.gap === 'space' && isCapital(after)) return last + 1;
  for (let next = last + 1; next <= last + MOST_SMALL + 1; next++) {
    const token = tokens[next];
    if (token?.gap !== 'hyphen') return last;
    if (isCapital(token)) return next === last + 1 ? last : next;
  }
  return last;
}

function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}
