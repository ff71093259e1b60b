import { LANGUAGES } from '../../../languages/all';
import { joinKeys } from '../../../names/normalise';
import { scriptOf } from '../../../names/scripts';
import { writtenWords } from '../../../names/word-lists';
import type { CandidateKey, RunWord, Span } from '../../model';

/** Letters written together with the word after them. */
const BEGINNINGS = LANGUAGES.map(
  ({ withoutCapitals }) => withoutCapitals?.attachedBefore ?? '',
).join('');

/** Letters of a word with another written together with it. */
const SHORTEST_WITH_BEGINNING = 4;
/** A name of so few Chinese letters is also a piece of many words. */
const SHORT_HAN = 2;

/** The keys of a span without capitals: letters that follow directly are one word. */
export function caselessKeys(words: readonly RunWord[], span: Span): readonly CandidateKey[] {
  const parts: string[] = [];
  for (let i = span.from; i < span.to; i++) {
    const { key, gap } = words[i] as RunWord;
    if (gap === 'elision' && i > span.from) parts.push(`${parts.pop() ?? ''}${key}`);
    else parts.push(key);
  }
  const first = parts[0] ?? '';
  const key = joinKeys(parts);
  if (scriptOf(first) === 'han' && span.to - span.from <= SHORT_HAN) {
    return [{ key, without: 'nothing', ...(standsOut(words, span) ? {} : { shortOnly: true }) }];
  }
  const own: CandidateKey = { key, without: 'nothing' };
  if (!BEGINNINGS.includes(first.charAt(0)) || first.length < SHORTEST_WITH_BEGINNING) return [own];
  return [own, { key: joinKeys([first.slice(1), ...parts.slice(1)]), without: 'nothing' }];
}

/** Offices and forms of address that stand right before or after a name. */
const TITLES = [...writtenWords(({ withoutCapitals }) => withoutCapitals?.titlesBeside)];
const LONGEST_TITLE = 4;

/** Whether an office or a form of address stands beside a span: 总理李强, 李强总理. */
function standsOut(words: readonly RunWord[], { from, to }: Span): boolean {
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
