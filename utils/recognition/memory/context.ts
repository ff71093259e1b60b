import { isDay } from '../../people/dates/partial-date';
import {
  MAX_CONTEXT_PHRASES,
  MAX_CONTEXT_RUNS,
  MAX_CONTEXT_WORDS,
  WORDS_AFTER_RUN,
  WORDS_BEFORE_RUN,
} from '../constants';
import type { RecognitionContext } from '../contract';
import type { Run } from '../model';
import { OPENERS, type RolePhrase } from '../offices/model';
import { type Memory, NO_MEMORY, runsToKeep, type Said, saidOf } from './memory';

/** Raised when what is remembered changes its shape: an older context is then started afresh. */
const VERSION = 4;

/** Packs the memory. Beyond its bound runs are forgotten; what was said of them then stays. */
export function writeContext(memory: Memory): RecognitionContext {
  const runs = runsToKeep(memory, MAX_CONTEXT_RUNS);
  const phrases = memory.phrases.slice(-MAX_CONTEXT_PHRASES);
  const state = {
    runs,
    phrases,
    smallWords: [...memory.smallWords].slice(-MAX_CONTEXT_WORDS),
    said: saidOf(memory.said, [...runs, ...phrases]),
    beginning: memory.beginning,
    ...(memory.dateline && { dateline: memory.dateline }),
  };
  return { version: VERSION, state };
}

/** Unpacks a context. It comes back through a page: what is not of our shape is as if absent. */
export function readContext(context: RecognitionContext | undefined): Memory {
  if (context?.version !== VERSION) return NO_MEMORY;
  const state = context.state;
  if (!isRecord(state)) return NO_MEMORY;
  const { runs, phrases, smallWords, said, beginning, dateline } = state;
  if (!isListOf(runs, isRun, MAX_CONTEXT_RUNS)) return NO_MEMORY;
  if (!isListOf(phrases, isPhrase, MAX_CONTEXT_PHRASES)) return NO_MEMORY;
  if (!isListOf(smallWords, isText, MAX_CONTEXT_WORDS)) return NO_MEMORY;
  if (!isListOf(said, isSaid, MOST_SAID)) return NO_MEMORY;
  if (!isPlace(beginning)) return NO_MEMORY;
  return {
    runs,
    phrases,
    smallWords: new Set(smallWords),
    said,
    beginning,
    ...(isText(dateline) && isDay(dateline) && { dateline }),
  };
}

/** No run of capitals holds more mentions than words. */
const MOST_SAID = MAX_CONTEXT_RUNS * 33 + MAX_CONTEXT_PHRASES;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<T>(
  value: unknown,
  test: (item: unknown) => item is T,
  most: number,
): value is readonly T[] {
  return Array.isArray(value) && value.length <= most && value.every(test);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isSaid(value: unknown): value is Said {
  if (!isRecord(value)) return false;
  return isPlace(value.block) && isPlace(value.start) && isPlace(value.end) && isText(value.what);
}

/** A few more than a run keeps of the words near it. */
const MOST_NEAR = 32;

const EDGES: readonly unknown[] = ['free', 'sentence', 'hyphen', 'ampersand'];
const STYLES: readonly unknown[] = [
  ...['sentence', 'title', 'capitals', 'caseless'],
  ...['turned', 'tied', 'nicknamed'],
];

function isRun(value: unknown): value is Run {
  if (!isRecord(value)) return false;
  const { block, start, text, before, after, opening, closing, style, quoted, near } = value;
  return (
    isPlace(block) &&
    isPlace(start) &&
    isText(text) &&
    isListOf(before, isText, WORDS_BEFORE_RUN) &&
    isListOf(after, isText, WORDS_AFTER_RUN) &&
    EDGES.includes(opening) &&
    EDGES.includes(closing) &&
    STYLES.includes(style) &&
    typeof quoted === 'boolean' &&
    isListOf(near, isText, MOST_NEAR)
  );
}

const PHRASE_EDGES: readonly unknown[] = ['comma', 'quote', 'free'];

function isPhrase(value: unknown): value is RolePhrase {
  if (!isRecord(value)) return false;
  const { block, start, text, opener, before, edge, year } = value;
  return (
    isPlace(block) &&
    isPlace(start) &&
    isText(text) &&
    (OPENERS as readonly unknown[]).includes(opener) &&
    isListOf(before, isText, 2) &&
    PHRASE_EDGES.includes(edge) &&
    isPlace(year)
  );
}
