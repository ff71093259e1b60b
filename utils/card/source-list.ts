import type { Day, Source } from '../people/person';
import type { NumberedSource } from './card-model';

/** Numbers sources in the order they are first cited; the same address keeps its number. */
export interface SourceList {
  readonly number: (source: Source) => number;
  readonly all: () => readonly NumberedSource[];
}

/** Starts an empty list; `checked` puts the date of a source's copy into words. */
export function createSourceList(checked: (day: Day) => string): SourceList {
  const numbered = new Map<string, NumberedSource>();
  const number = (source: Source): number => {
    const known = numbered.get(source.url);
    if (known) return known.number;
    const entry = describe(source, numbered.size + 1, checked);
    numbered.set(source.url, entry);
    return entry.number;
  };
  return { number, all: () => [...numbered.values()] };
}

/** A source in one line: "[2] https://… (publisher, title, checked 3 March 2026)". */
export function sourceText({ number, url, publisher, title, checked }: NumberedSource): string {
  return `[${number}] ${url} (${[publisher, title, checked].filter(Boolean).join(', ')})`;
}

function describe(
  { url, title, publisher, retrieved }: Source,
  number: number,
  checked: (day: Day) => string,
): NumberedSource {
  return {
    number,
    url,
    publisher: publisher ?? hostOf(url),
    title: title ?? '',
    checked: retrieved === undefined ? '' : checked(retrieved),
  };
}

/** The host by text alone: this code also runs where there is no `URL`. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? url;
}
