import { findHonorific, findSmallHonorific } from '../../names/honorifics';
import { isInitialKey } from '../../names/normalise';
import { slipKeys, titledKey } from '../../names/office-kinds';
import type {
  Candidate,
  CandidateKey,
  PreparedRun,
  Run,
  RunWord,
  Style,
  TitledName,
  Token,
  TokenisedRun,
} from '../model';
import { tokenise } from '../text/tokens';
import { capitalCandidates } from './capitals';
import { caselessCandidates } from './caseless/spans';
import { readEndings } from './endings/base-forms';
import type { Grammar } from './endings/grammar';
import { nicknamedCandidates } from './nicknamed';
import { tiedCandidates } from './tied';
import { turnedCandidates } from './turned';

/** How the spans of a run that may be a name are found, by how the run shows names. */
const CANDIDATES: Readonly<
  Record<Style, (run: TokenisedRun, grammar: Grammar) => readonly Candidate[]>
> = {
  sentence: capitalCandidates,
  title: capitalCandidates,
  capitals: capitalCandidates,
  turned: turnedCandidates,
  tied: tiedCandidates,
  nicknamed: nicknamedCandidates,
  caseless: caselessCandidates,
};

/** Reads the words of a run and lists what may be a name in it. */
export function prepareRun(run: Run, grammar: Grammar): PreparedRun {
  const tokenised = tokeniseRun(run, grammar);
  return { run: tokenised, candidates: CANDIDATES[run.style](tokenised, grammar) };
}

/** The keys of all candidates, each once: what is to be looked up. */
export function candidateKeys(runs: readonly PreparedRun[]): readonly string[] {
  const keys = new Set<string>();
  for (const { candidates, titled = [] } of runs) {
    for (const candidate of candidates) for (const { key } of candidate.keys) keys.add(key);
    for (const { candidate, title } of titled) {
      for (const kind of title.kinds) {
        for (const { key } of candidate.keys) keys.add(titledKey(kind, key));
      }
      for (const key of slipKeys(title.kinds, slipOf({ candidate, title }) ?? '')) keys.add(key);
    }
  }
  return [...keys];
}

/** The word after a title that may be a slip of a long name; nothing where it is none, or of a former one. */
export function slipOf({ candidate, title }: TitledName): string | undefined {
  const { from, to, keys } = candidate;
  return to - from > 1 || title.former ? undefined : keys[0]?.key;
}

/** The keys that stand for the whole span: as written, in its base forms, in other spellings. */
export function wholeNameKeys({ keys }: Candidate): readonly CandidateKey[] {
  return keys.length === 1 ? keys : keys.filter(({ without }) => without === 'nothing');
}

/** Reads the words of a run, by the grammar of the article. */
function tokeniseRun(run: Run, grammar: Grammar): TokenisedRun {
  const { language } = grammar;
  const words = tokenise(run.text).map((token) => toRunWord(token, language));
  const address = findSmallHonorific(run.before.at(-1) ?? '', language);
  const { block, start, text, before, after, opening, closing, style, quoted, near } = run;
  const endings = readEndings(words, grammar);
  // Not spread, as below.
  // biome-ignore format: one line a kind
  return {
    block, start, text, style, quoted,
    before, after, opening, closing, near,
    words, address, endings,
  };
}

function toRunWord(token: Token, language: string): RunWord {
  const { start, end, wordEnd, text, key, casing, gap, possessive } = token;
  const honorific = findHonorific(key, language);
  // Not spread: this runs for every word with a capital, and spreading takes ten times as long.
  const initial = isInitialKey(key) && casing !== 'lower';
  return { start, end, wordEnd, text, key, casing, gap, possessive, honorific, initial };
}
