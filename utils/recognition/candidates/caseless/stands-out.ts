import { writtenWords } from '../../../names/word-lists';
import type { RunWord, Span } from '../../model';

/** Offices and forms of address that stand right before or after a name. */
const TITLES = [...writtenWords(({ withoutCapitals }) => withoutCapitals?.titlesBeside)];
const LONGEST_TITLE = 4;

/** Whether an office or a form of address stands beside a span: 总理李强, 李强总理. */
export function standsOut(words: readonly RunWord[], { from, to }: Span): boolean {
  const before = textOf(words, Math.max(0, from - LONGEST_TITLE), from);
  const after = textOf(words, to, Math.min(words.length, to + LONGEST_TITLE));
  return TITLES.some((title) => before.endsWith(title) || after.startsWith(title));
}

function textOf(words: readonly RunWord[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}
