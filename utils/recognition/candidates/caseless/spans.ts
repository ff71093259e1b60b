import { hanNames } from '../../../names/family-first';
import { type Script, scriptOf } from '../../../names/scripts';
import { writtenWords } from '../../../names/word-lists';
import type { Candidate, RunWord, Span, TokenisedRun } from '../../model';
import type { Grammar } from '../endings/grammar';
import { caselessKeys } from './keys';

/** Letters of the longest part of a foreign name: 弗拉基米尔. */
const LONGEST_PART = 6;
const LONGEST_KATAKANA = 24;
/** Words of the longest name in a script with spaces: عبد الفتاح سعيد حسين خليل. */
const LONGEST_SPACED = 5;

/** Spans of a run without capitals that may be a name, longest first, then from the left. */
export function caselessCandidates(
  { words }: TokenisedRun,
  { language }: Grammar,
): readonly Candidate[] {
  return caselessSpans(words, language).map(({ from, to }) => ({
    from,
    to,
    keys: caselessKeys(words, { from, to }),
  }));
}

function caselessSpans(words: readonly RunWord[], language: string): readonly Span[] {
  const scripts = words.map(({ text }) => scriptOf(text));
  const { longest: longestHan } = hanNames(language);
  const spans = words.flatMap((_, from) => spansFrom({ words, scripts, longestHan }, from));
  return spans.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

type Scripts = readonly (Script | undefined)[];

interface Letters {
  readonly words: readonly RunWord[];
  readonly scripts: Scripts;
  readonly longestHan: number;
}

function spansFrom(letters: Letters, from: number): readonly Span[] {
  const { words, scripts } = letters;
  switch (scripts[from]) {
    case 'spaced':
      return upTo(from, 1, Math.min(LONGEST_SPACED, words.length - from));
    case 'han':
      return hanSpans(letters, from);
    case 'katakana':
      return katakanaSpans(words, scripts, from);
    case 'hangul':
      return hangulSpans(words, from);
    default:
      return [];
  }
}

function upTo(from: number, shortest: number, longest: number): Span[] {
  const spans: Span[] = [];
  for (let size = shortest; size <= longest; size++) spans.push({ from, to: from + size });
  return spans;
}

/** Any stretch of a few letters; over a dot, as many again after it. */
function hanSpans({ words, scripts, longestHan }: Letters, from: number): Span[] {
  const end = endOf('han', words, scripts, from);
  const spans = upTo(from, 2, Math.min(longestHan, end - from));
  let part = end;
  for (let dots = 0; dots < 2 && isAfterDot(words, scripts, part, 'han'); dots++) {
    if (part - from > LONGEST_PART * (dots + 1)) break;
    const next = endOf('han', words, scripts, part);
    for (let to = part + 1; to <= Math.min(next, part + LONGEST_PART); to++)
      spans.push({ from, to });
    part = next;
  }
  return spans;
}

/** Whole words alone: in Katakana they end where the script does, and at dots. */
function katakanaSpans(words: readonly RunWord[], scripts: Scripts, from: number): Span[] {
  if (scripts[from - 1] === 'katakana' && words[from]?.gap === 'elision') return [];
  const spans: Span[] = [];
  let end = endOf('katakana', words, scripts, from);
  if (end - from > 1) spans.push({ from, to: end });
  while (isAfterDot(words, scripts, end, 'katakana') && end - from < LONGEST_KATAKANA) {
    end = endOf('katakana', words, scripts, end);
    spans.push({ from, to: end });
  }
  return spans;
}

function isAfterDot(
  words: readonly RunWord[],
  scripts: Scripts,
  at: number,
  script: Script,
): boolean {
  return scripts[at] === script && words[at]?.gap === 'space';
}

/** Where the stretch of letters of a script ends that begins at `from`. */
function endOf(script: Script, words: readonly RunWord[], scripts: Scripts, from: number): number {
  let end = from + 1;
  const most = from + LONGEST_KATAKANA;
  while (end < most && scripts[end] === script && words[end]?.gap === 'elision') end++;
  return end;
}

/** Words that are written together with a name, after it. */
const ATTACHED = writtenWords(({ withoutCapitals }) => withoutCapitals?.attachedAfter);

/** Syllables of a Korean name; parts of a foreign name may be longer. */
const SHORTEST = 2;
const LONGEST = 6;

/** Names at the beginning of words, where nothing but particles follows; over two words, too. */
function hangulSpans(words: readonly RunWord[], from: number): readonly Span[] {
  if (words[from]?.gap === 'elision') return [];
  const end = endOfWord(words, from);
  const spans = namesIn(words, from, from, end);
  if (words[end] === undefined || words[end]?.gap !== 'space' || end - from > LONGEST) return spans;
  return [...spans, ...namesIn(words, from, end, endOfWord(words, end))];
}

/** Spans from `from` on that end within the word from `start` to `end`. */
function namesIn(words: readonly RunWord[], from: number, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let to = start + SHORTEST; to <= Math.min(end, start + LONGEST); to++) {
    const rest = words
      .slice(to, end)
      .map(({ text }) => text)
      .join('');
    if (rest === '' || ATTACHED.has(rest)) spans.push({ from, to });
  }
  return spans;
}

function endOfWord(words: readonly RunWord[], from: number): number {
  let end = from + 1;
  while (words[end]?.gap === 'elision') end++;
  return end;
}
