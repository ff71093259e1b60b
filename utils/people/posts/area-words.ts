import type { Area, Person } from '../person';

/** Puts a name into words as they are compared; passed in, for this folder knows no spelling. */
export type ToWords = (text: string) => readonly string[];

/** Puts each way of saying an area into one word: "UK", "British" → "united-kingdom". */
export type AreaWords = (words: readonly string[]) => string[];

/** One way of saying an area: `["u", "s"]` for "united-states". */
export interface AreaPhrase {
  readonly area: string;
  readonly words: readonly string[];
}

/** Reads the areas of these people's facts. Longer names come first: "United States", then "US". */
export function areaWords(people: readonly Person[], toWords: ToWords): AreaWords {
  const phrases = [...areasOf(people).values()]
    .flatMap((area) => areaPhrases(area, toWords))
    .sort((one, other) => other.words.length - one.words.length);
  return (words) => {
    const put: string[] = [];
    for (let at = 0; at < words.length; ) {
      const found = phrases.find(({ words: phrase }) =>
        phrase.every((word, offset) => words[at + offset] === word),
      );
      put.push(found?.area ?? (words[at] as string));
      at += found?.words.length ?? 1;
    }
    return put;
  };
}

function areasOf(people: readonly Person[]): ReadonlyMap<string, Area> {
  const areas = people.flatMap(({ facts }) => facts.flatMap(({ area }) => area ?? []));
  return new Map(areas.map((area) => [area.id ?? area.name, area]));
}

/** The ways of saying an area, its name first. */
export function areaPhrases({ name, otherNames = [] }: Area, toWords: ToWords): AreaPhrase[] {
  const area = toWords(name).join('-');
  return [name, ...otherNames]
    .map((phrase) => ({ area, words: toWords(phrase) }))
    .filter(({ words }) => words.length > 0);
}
