import { nameWords } from '../../names/normalise';
import type { Area, Fact } from '../../people/person';
import { areaPhrases } from '../../people/posts/area-words';

/** One way of saying an area, and all words of all ways: `["uk"]` and "united", "kingdom", "british". */
interface AreaWay {
  readonly phrase: readonly string[];
  readonly all: readonly string[];
}

/** The areas that facts speak of, to know them in labels: "UK ambassador to the US". */
export interface AreaPhrases {
  /** Notes the area of a fact. */
  note(fact: Fact): void;
  /** Which of the words speak of an area (a set of positions), and all other ways to say it. */
  findIn(words: readonly string[]): { readonly at: ReadonlySet<number>; readonly ways: string[] };
}

/** No areas yet. */
export function createAreaPhrases(): AreaPhrases {
  const known = new Set<string>();
  const byFirstWord = new Map<string, AreaWay[]>();
  return {
    note({ area }) {
      if (!area) return;
      const key = area.id ?? area.name;
      if (known.has(key)) return;
      known.add(key);
      for (const way of waysOf(area)) {
        const first = way.phrase[0] ?? '';
        const same = byFirstWord.get(first) ?? [];
        byFirstWord.set(first, [...same, way].sort(longestFirst));
      }
    },
    findIn(words) {
      const at = new Set<number>();
      const ways: string[] = [];
      for (let from = 0; from < words.length; from += 1) {
        const found = byFirstWord
          .get(words[from] ?? '')
          ?.find(({ phrase }) => phrase.every((word, offset) => words[from + offset] === word));
        if (!found) continue;
        found.phrase.forEach((_, offset) => {
          at.add(from + offset);
        });
        ways.push(...found.all);
        from += found.phrase.length - 1;
      }
      return { at, ways };
    },
  };
}

/** All words in which an area is spoken of. */
export function wordsOfArea({ name, otherNames = [] }: Area): string[] {
  return [name, ...otherNames].flatMap((text) => nameWords(text));
}

function waysOf(area: Area): AreaWay[] {
  const all = wordsOfArea(area);
  return areaPhrases(area, nameWords).map(({ words }) => ({ phrase: words, all }));
}

function longestFirst(one: AreaWay, other: AreaWay): number {
  return other.phrase.length - one.phrase.length;
}
