import type { Area } from '../people/person';
import { nameWords } from './normalise';

/** One way of saying an area: `["u", "s"]` of the United States. */
export interface AreaPhrase {
  readonly words: readonly string[];
  readonly area: Area;
  /** The words of all ways of saying the area. */
  readonly all: readonly string[];
}

/** The ways of saying areas, by their first words; longer ones come first. */
export interface AreaPhrases {
  /** Adds those of an area that is not among them yet. */
  note(area: Area | undefined): void;
  /** The longest that begins at a word, if one does. */
  at(words: readonly string[], at: number): AreaPhrase | undefined;
}

/** No areas yet. */
export function createAreaPhrases(): AreaPhrases {
  const known = new Set<string>();
  const byFirstWord = new Map<string, AreaPhrase[]>();
  return {
    note(area) {
      if (!area) return;
      const key = area.id ?? area.name;
      if (known.has(key)) return;
      known.add(key);
      for (const phrase of areaPhrases(area)) {
        const first = phrase.words[0] ?? '';
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase].sort(longestFirst));
      }
    },
    at(words, at) {
      return byFirstWord
        .get(words[at] ?? '')
        ?.find((phrase) => phrase.words.every((word, offset) => words[at + offset] === word));
    },
  };
}

/** The ways of saying an area, its name first. */
export function areaPhrases(area: Area): AreaPhrase[] {
  const ways = namesOf(area).map((name) => nameWords(name));
  const all = ways.flat();
  return ways.map((words) => ({ words, area, all })).filter(({ words }) => words.length > 0);
}

/** The words of all ways of saying an area. */
export function wordsOfArea(area: Area): string[] {
  return namesOf(area).flatMap((name) => nameWords(name));
}

function namesOf({ name, otherNames = [] }: Area): readonly string[] {
  return [name, ...otherNames];
}

function longestFirst(one: AreaPhrase, other: AreaPhrase): number {
  return other.words.length - one.words.length;
}
