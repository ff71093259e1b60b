import { DATE_WORDS, type DateWords } from '../../languages/date-words';

/** The kind of day that the words before a date make of it. */
export type DateLabel = 'published' | 'updated' | 'other' | 'none';

/** How far before a date its label is looked for, in characters. */
const NEAR = 60;

type Patterns = Readonly<Record<keyof DateWords, RegExp>>;
let compiled: Patterns | null = null;

/**
 * One pattern a kind over all languages, made when the first date with words before it is met. For
 * text in small letters: `iu` instead would take the browser milliseconds to compile.
 */
function patterns(): Patterns {
  const of = (kind: keyof DateWords) =>
    new RegExp(
      Object.values(DATE_WORDS)
        .flatMap((words) => words[kind] ?? [])
        .join('|'),
      'g',
    );
  compiled ??= {
    updated: of('updated'),
    published: of('published'),
    plainlyPublished: of('plainlyPublished'),
    other: of('other'),
  };
  return compiled;
}

/** Reads the words just before a date, at most 60 characters: "Last updated on", "Veröffentlicht". */
export function labelOfDate(before: string): DateLabel {
  const near = before.slice(-NEAR).toLowerCase();
  const { updated, published, plainlyPublished, other } = patterns();
  const change = lastMatch(near, updated);
  if (change >= 0 && change > lastMatch(near, plainlyPublished)) return 'updated';
  if (near.search(other) >= 0) return 'other';
  return lastMatch(near, published) >= 0 ? 'published' : 'none';
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
