import type { Run } from '../model';
import type { Memory, Said } from './memory';

/**
 * The runs to remember, in order, at most `most`: of those that named somebody the first of each
 * wording, so that a full name in the first paragraph still counts in the last, then the latest.
 */
export function runsToKeep({ runs, said }: Memory, most: number): readonly Run[] {
  if (runs.length <= most) return runs;
  const named = namedRuns(runs, said);
  const kept = new Set(firstOfEachText(named).slice(0, Math.floor(most / 2)));
  for (let i = runs.length - 1; i >= 0 && kept.size < most; i--) kept.add(runs[i] as Run);
  return runs.filter((run) => kept.has(run));
}

/** A stretch of a block's text. */
type Stretch = Pick<Run, 'block' | 'start' | 'text'>;

/** What was said of these stretches; of a forgotten one nothing is known any more, so nothing is taken back. */
export function saidOf(said: readonly Said[], kept: readonly Stretch[]): readonly Said[] {
  const byBlock = groupByBlock(kept);
  return said.filter((one) => byBlock.get(one.block)?.some((stretch) => holds(stretch, one)));
}

function namedRuns(runs: readonly Run[], said: readonly Said[]): Run[] {
  const byBlock = groupByBlock(said);
  return runs.filter((run) => byBlock.get(run.block)?.some((one) => holds(run, one)));
}

function firstOfEachText(runs: readonly Run[]): Run[] {
  const first = new Map<string, Run>();
  for (const run of runs) if (!first.has(run.text)) first.set(run.text, run);
  return [...first.values()];
}

function holds(stretch: Stretch, { start }: Said): boolean {
  return stretch.start <= start && start < stretch.start + stretch.text.length;
}

function groupByBlock<T extends { readonly block: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.block);
    if (group) group.push(item);
    else groups.set(item.block, [item]);
  }
  return groups;
}
