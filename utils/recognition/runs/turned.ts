import { isInitialKey, joinKeys } from '../../names/normalise';
import { takesComma } from '../../names/suffixes';
import type { Candidate, Claim, Token, TokenisedRun } from '../model';
import { startsSentence } from '../text/token-tests';
import type { RunPlace } from './make-run';

/** Words of a part: "von der Leyen", "Luiz Inácio". */
const LONGEST_PART = 3;

/** Two runs with a comma between, where that may turn a name around: "Merkel, Angela". */
export function turnAround(before: RunPlace | undefined, run: RunPlace): RunPlace | undefined {
  const { tokens, first, last } = run;
  if (before === undefined || before.last !== first - 1 || tokens[first]?.gap !== 'comma') return;
  if (tokens[before.last]?.possessive === true || tokens[before.first]?.gap === 'comma') return;
  if (before.last - before.first >= LONGEST_PART || last - first >= LONGEST_PART) return;
  const after = tokens[last + 1];
  const ends = after === undefined || isSetOff(after, tokens[last] as Token);
  return ends ? { ...run, first: before.first, style: 'turned' } : undefined;
}

function isSetOff(token: Token, previous: Token): boolean {
  return token.gap === 'break' || startsSentence(token, previous);
}

/** The names such a run can be, given name first; a word before them may be none: "See Trump, Donald". */
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

/** Leaves out what was read in the parts of a name that is turned around. */
export function withoutParts(claims: readonly Claim[]): readonly Claim[] {
  const turned = claims.map(({ read }) => read.run).filter(({ style }) => style === 'turned');
  if (turned.length === 0) return claims;
  const places = new Map(turned.map((run) => [placeKey(run.block, run.start), run]));
  const ends = new Map(turned.map((run) => [placeKey(run.block, endOf(run)), run]));
  return claims.filter(({ read: { run } }) => {
    if (run.style === 'turned') return true;
    const { block, start } = run;
    return !places.has(placeKey(block, start)) && !ends.has(placeKey(block, endOf(run)));
  });
}

function endOf({ start, text }: TokenisedRun['run']): number {
  return start + text.length;
}

function placeKey(block: number, at: number): string {
  return `${block} ${at}`;
}
