import { mapDefined } from '../../map-defined';
import type { Token } from '../model';
import { startsSentence } from '../text/token-tests';
import type { RunPlace } from './make-run';

/** Words of a part: "von der Leyen", "Luiz Inácio". */
const LONGEST_PART = 3;

/** Pairs of runs with a comma between that may be one name turned round: "Merkel, Angela". */
export function turnedRuns(runs: readonly RunPlace[]): readonly RunPlace[] {
  return mapDefined(runs, (run, at) => turnAround(runs[at - 1], run));
}

/** Two runs with a comma between, where that may turn a name around: "Merkel, Angela". */
function turnAround(before: RunPlace | undefined, run: RunPlace): RunPlace | undefined {
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
