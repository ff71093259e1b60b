import type { Area } from '../people/person';
import { nameWords } from './normalise';

/** One way of saying an area: `["u", "s"]` of the United States. */
export interface AreaPhrase {
  readonly words: readonly string[];
  readonly area: Area;
  /** All ways of saying the area. */
  readonly ways: readonly (readonly string[])[];
}

/** The ways of saying areas, by their first words; longer ones come first. */
export interface AreaPhrases {
  /** Adds those of an area that is not among them yet. */
  note(area: Area | undefined): void;
  /** The longest that begins at a word, if one does. */
  at(words: readonly string[], at: number): AreaPhrase | undefined;
  /** The words, with each area that is said among them in the place of its words. */
  within(words: readonly string[]): readonly (string | AreaPhrase)[];
}

/** The ways of saying some areas; of none at first, where none are given. */
export function createAreaPhrases(areas: Iterable<Area> = []): AreaPhrases {
  const known = new Set<string>();
  const byFirstWord = new Map<string, AreaPhrase[]>();
  const note = (area: Area | undefined) => {
    if (!area) return;
    const key = area.id ?? area.name;
    if (known.has(key)) return;
    known.add(key);
    const ways = waysOfArea(area);
    for (const words of ways) {
      const first = words[0] ?? '';
      const same = byFirstWord.get(first) ?? [];
      byFirstWord.set(first, [...same, { words, area, ways }].sort(longestFirst));
    }
  };
  const at = (words: readonly string[], at: number) =>
    byFirstWord
      .get(words[at] ?? '')
      ?.find((phrase) => phrase.words.every((word, offset) => words[at + offset] === word));
  const within = (words: readonly string[]) => {
    const parts: (string | AreaPhrase)[] = [];
    for (let next = 0; next < words.length; ) {
      const found = at(words, next);
      parts.push(found ?? (words[next] as string));
      next += found?.words.length ?? 1;
    }
    return parts;
  };
  for (const area of areas) note(area);
  return { note, at, within };
}

/** The ways of saying an area in keys of words, its name first. */
export function waysOfArea({ name, otherNames = [] }: Area): readonly (readonly string[])[] {
  return [name, ...otherNames].map(nameWords).filter((words) => words.length > 0);
}

function longestFirst(one: AreaPhrase, other: AreaPhrase): number {
  return other.words.length - one.words.length;
}
