import type { Office, OfficePhrase, OfficesByWord } from './model';

/** More holders of one office in one article are a list, where it stands for nobody. */
const MOST_OF_A_WORD = 100;
/** Letters no ending changes. */
const STEM = 3;
const NONE: readonly Office[] = [];

/** Sorts offices by words: an article of many people has many, and every phrase asks. */
export function indexOffices(offices: readonly Office[]): OfficesByWord {
  const first = groupByStem(offices, (way) => way.words.find(isWord));
  const last = groupByStem(offices, (way) => way.words.findLast(isWord));
  return {
    beginningWith(keys) {
      const found = new Set(keys.flatMap((key) => first.get(stemOf(key)) ?? NONE));
      return found.size === 0 ? NONE : [...found];
    },
    endingWith: (key) => last.get(stemOf(key)) ?? NONE,
  };
}

function groupByStem(
  offices: readonly Office[],
  wordOf: (way: OfficePhrase) => string | undefined,
): ReadonlyMap<string, readonly Office[]> {
  const groups = new Map<string, Office[]>();
  for (const office of offices) {
    const stems = office.phrases.flatMap((way) => wordOf(way)?.slice(0, STEM) ?? []);
    for (const stem of new Set(stems)) {
      const group = groups.get(stem);
      if (group) group.push(office);
      else groups.set(stem, [office]);
    }
  }
  for (const [stem, group] of groups) if (group.length > MOST_OF_A_WORD) groups.delete(stem);
  return groups;
}

function stemOf(key: string): string {
  return key.slice(0, STEM);
}

function isWord(word: OfficePhrase['words'][number]): word is string {
  return typeof word === 'string';
}
