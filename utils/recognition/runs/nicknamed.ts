import { mapDefined } from '../../map-defined';
import type { RunPlace } from './make-run';

/** Words of the longest nickname: "The Rock". */
const LONGEST_NICKNAME = 3;
/** Words before and after it: "John Quincy Adam", "De La Cruz Jr". */
const LONGEST_PART = 4;

const OPENING = /^\s["“„«‘'(]\s?$/;
const CLOSING = /^\s?["”“»’')]\s$/;

/** Runs with a nickname between, in quotation marks or brackets: "Earl “Buddy” Carter". */
export function nicknamedRuns(runs: readonly RunPlace[]): readonly RunPlace[] {
  return mapDefined(runs, (run, at) => join(runs[at - 2], runs[at - 1], run));
}

function join(
  before: RunPlace | undefined,
  nickname: RunPlace | undefined,
  run: RunPlace,
): RunPlace | undefined {
  if (before === undefined || nickname === undefined || run.style === 'capitals') return;
  if (nickname.first !== before.last + 1 || run.first !== nickname.last + 1) return;
  if (!OPENING.test(textBetween(before, nickname))) return;
  if (!CLOSING.test(textBetween(nickname, run))) return;
  if (lengthOf(nickname) > LONGEST_NICKNAME || lengthOf(run) > LONGEST_PART) return;
  const first = Math.max(before.first, before.last - LONGEST_PART + 1);
  return { ...run, first, style: 'nicknamed' };
}

function lengthOf({ first, last }: RunPlace): number {
  return last - first + 1;
}

/** What stands between two runs that follow each other; nothing where it is too long to be looked at. */
function textBetween(one: RunPlace, other: RunPlace): string {
  const { block, tokens } = one;
  const end = tokens[one.last]?.wordEnd ?? 0;
  const start = tokens[other.first]?.start ?? 0;
  // "Jerrauld C. “Jay” Jones": an initial's full stop.
  return start - end > 4 ? '' : block.text.slice(end, start).replace(/^\./, '');
}
