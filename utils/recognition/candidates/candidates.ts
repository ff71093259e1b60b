import type { Candidate, CandidateKey, PreparedRun, Run, Style, TokenisedRun } from '../model';
import { capitalCandidates } from './capitals';
import { caselessCandidates } from './caseless/spans';
import type { Grammar } from './endings/grammar';
import { tokeniseRun } from './tokenised-run';
import { turnedCandidates } from './turned';

/** How the spans of a run that may be a name are found, by how the run shows names. */
const CANDIDATES: Readonly<
  Record<Style, (run: TokenisedRun, grammar: Grammar) => readonly Candidate[]>
> = {
  sentence: capitalCandidates,
  title: capitalCandidates,
  capitals: capitalCandidates,
  turned: turnedCandidates,
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
  for (const { candidates } of runs) {
    for (const candidate of candidates) for (const { key } of candidate.keys) keys.add(key);
  }
  return [...keys];
}

/** The keys that stand for the whole span: as written, in its base forms, in other spellings. */
export function wholeNameKeys({ keys }: Candidate): readonly CandidateKey[] {
  return keys.length === 1 ? keys : keys.filter(({ without }) => without === 'nothing');
}
