import type { Day, Person } from '../../people/person';
import type { Mention, RecogniseResult } from '../contract';
import type { Run } from '../model';
import type { RolePhrase } from '../offices/model';
import type { BlockRuns } from '../runs/find-runs';
import { BEGINNING } from '../text/dateline';

/** The blocks read so far, as far as they are kept. */
export interface Memory {
  readonly runs: readonly Run[];
  /** Where the text may speak of an office. */
  readonly phrases: readonly RolePhrase[];
  readonly smallWords: ReadonlySet<string>;
  /** Said of each place, to tell what has changed since. */
  readonly said: readonly Said[];
  /** UTF-16 units left of the article's beginning, where the text may give itself a day. */
  readonly beginning: number;
  /** The day the text gives itself, where its page gives none. */
  readonly dateline?: Day;
}

/** A mention given out, as far as is needed to see whether it changed. */
export interface Said {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

/** The memory of an article of which nothing was read yet. */
export const NO_MEMORY: Memory = {
  runs: [],
  phrases: [],
  smallWords: new Set(),
  said: [],
  beginning: BEGINNING,
};

/** A mention in one string. That it became a little surer is nothing new to a reader. */
function toSaid(mention: Mention): Said {
  const { block, start, end, personId, candidates, reason } = mention;
  return { block, start, end, what: JSON.stringify([personId, candidates, reason]) };
}

/** Runs, phrases and words that new blocks add to the memory. */
interface NewBlocks extends Pick<Memory, 'phrases' | 'beginning' | 'dateline'> {
  readonly found: readonly BlockRuns[];
}

/** Adds new blocks to what is kept of the earlier ones. */
export function remember(memory: Memory, { found, phrases, ...start }: NewBlocks): Memory {
  const smallWords = new Set(memory.smallWords);
  for (const block of found) for (const word of block.smallWords) smallWords.add(word);
  return {
    ...memory,
    ...start,
    runs: [...memory.runs, ...found.flatMap(({ runs }) => runs)],
    phrases: [...memory.phrases, ...phrases],
    smallWords,
  };
}

/** Changes since what was said before, and all that is said now. */
interface Changes extends Omit<RecogniseResult, 'context'> {
  readonly said: readonly Said[];
}

/** Compares the mentions of all blocks with those given out before. */
export function whatChanged(
  memory: Memory,
  all: readonly Mention[],
  people: readonly Person[],
): Changes {
  const said = all.map(toSaid);
  const before = new Map(memory.said.map((one) => [placeKey(one), one]));
  const now = new Set(said.map(placeKey));
  const mentions = all.filter((mention, i) => {
    return before.get(placeKey(mention))?.what !== said[i]?.what;
  });
  const named = new Set(mentions.flatMap(({ candidates }) => candidates));
  return {
    mentions,
    withdrawn: [...before.values()]
      .filter((one) => !now.has(placeKey(one)))
      .map(({ block, start, end }) => ({ block, start, end })),
    people: people.filter(({ id }) => named.has(id)),
    said,
  };
}

function placeKey({ block, start, end }: Pick<Said, 'block' | 'start' | 'end'>): string {
  return `${block} ${start} ${end}`;
}

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

/** Sayings about these stretches; of a forgotten one nothing is known any more, so nothing is taken back. */
export function saidOf(said: readonly Said[], kept: readonly Stretch[]): readonly Said[] {
  if (said.length === 0) return said;
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
