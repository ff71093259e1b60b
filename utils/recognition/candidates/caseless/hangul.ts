import { writtenWords } from '../../../names/word-lists';
import type { RunWord, Span } from '../../model';

/** What is written together with a name, after it. */
const ATTACHED = writtenWords(({ withoutCapitals }) => withoutCapitals?.attachedAfter);

/** Syllables of a Korean name; parts of a foreign name may be longer. */
const SHORTEST = 2;
const LONGEST = 6;

/** Names at the beginning of words, where nothing but particles follows; over two words, too. */
export function hangulSpans(words: readonly RunWord[], from: number): readonly Span[] {
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
