import { takesTwoGiven } from '../../names/family-first';
import { isParticle, leadsParticles } from '../../names/particles';
import { takesComma } from '../../names/suffixes';
import { MAX_RUN_TOKENS } from '../constants';
import type { BlockText, Gap, Token } from '../model';
import { goesOnAfterStop, isCapital } from '../text/token-tests';
import type { RunPlace } from './make-run';

/** Where words with capitals stand together, with the particles between them. */
export function capitalRuns({ block, tokens, style }: BlockText): readonly RunPlace[] {
  const places: RunPlace[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!startsRun(tokens, first)) continue;
    const last = lastOfRun(tokens, first);
    const own = isShouted(tokens, first, last) ? 'capitals' : style;
    places.push({ block, tokens, first, last, style: own });
    first = last;
  }
  return places;
}

/** A headline in capitals that stands in one block with its text. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < FEWEST_SHOUTED - 1) return false;
  for (let i = first; i <= last; i++) if (tokens[i]?.casing !== 'capitals') return false;
  return true;
}

/** Two words in capitals may be an acronym beside a name. */
const FEWEST_SHOUTED = 3;

function startsRun(tokens: readonly Token[], i: number): boolean {
  return isCapital(tokens[i]) || nextCapital(tokens, i) > i;
}

function lastOfRun(tokens: readonly Token[], first: number): number {
  let last = nextCapital(tokens, first);
  while (last - first < MAX_RUN_TOKENS && joins(tokens, last + 1)) {
    const next = nextCapital(tokens, last + 1);
    if (next < 0) break;
    last = next;
  }
  return endsSmall(tokens, last) ? last + 1 : last;
}

/** "Kim Jong-un", "Tsai Ing-wen": the second syllable of a given name is written small. */
function endsSmall(tokens: readonly Token[], last: number): boolean {
  const small = tokens[last + 1];
  if (small?.gap !== 'hyphen' || small.casing !== 'lower') return false;
  const [family, given] = [tokens[last - 1], tokens[last]];
  if (family === undefined || given === undefined) return false;
  const syllables = [given.key, small.key];
  return takesTwoGiven(family.key, syllables);
}

/** The capitalised word at or, over particles only, after `i`; -1 where there is none. */
function nextCapital(tokens: readonly Token[], i: number): number {
  for (let j = i; j < tokens.length && j - i < MAX_PARTICLES; j++) {
    if (j > i && !joins(tokens, j)) return -1;
    const token = tokens[j] as Token;
    if (isCapital(token)) return j;
    if (token.casing !== 'lower' || !goesOn(token, tokens[j - 1])) return -1;
  }
  return -1;
}

function goesOn(token: Token, previous: Token | undefined): boolean {
  if (leadsParticles(token.key)) return true;
  return isParticle(token.key) && previous !== undefined && isParticle(previous.key);
}

/** "van der", "de la", "bin al-": no name has more small words in a row. */
const MAX_PARTICLES = 4;

const JOINING: ReadonlySet<Gap> = new Set(['space', 'line', 'hyphen', 'elision']);

/** Whether the token goes on from the one before it, as far as what stands between says. */
function joins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (token === undefined || previous === undefined || previous.possessive) return false;
  if (JOINING.has(token.gap)) return true;
  if (token.gap === 'dot') return goesOnAfterStop(previous);
  return token.gap === 'comma' && takesComma(token.key);
}
