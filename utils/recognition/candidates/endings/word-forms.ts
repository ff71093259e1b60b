import type { Ending, Endings } from '../../../languages/endings';
import { APOSTROPHES, normaliseWord } from '../../../names/normalise';
import type { WordForm } from '../../model';

/** A language's endings, to be found by the end of a word. */
export interface EndingsByText extends Pick<Endings, 'words' | 'apostrophe'> {
  readonly byText: ReadonlyMap<string, readonly Ending[]>;
  readonly longest: number;
  readonly invariable: NonNullable<Endings['invariable']>;
}

/** Puts a language's endings in order of their text; their bases become keys. */
export function indexEndings({ endings, words, apostrophe, invariable }: Endings): EndingsByText {
  const byText = new Map<string, Ending[]>();
  for (const one of endings) {
    const bases = one.bases.map(normaliseWord);
    byText.set(one.ending, [...(byText.get(one.ending) ?? []), { ...one, bases }]);
  }
  const longest = Math.max(...endings.map(({ ending }) => ending.length));
  const more = apostrophe === undefined ? {} : { apostrophe };
  return { words, ...more, byText, longest, invariable: invariable ?? [] };
}

/** Letters left of a word without its ending: "Ли" is no case of "Л". But "Льва" is one of "Лев". */
const SHORTEST_STEM = 2;
const LONG_ENDING = 3;
/** Base forms a word has at most, the likeliest first: each is looked up. */
const MOST_READINGS = 6;

/** The base forms a word may be a case of; the longest endings, which say most, come first. */
export function inflectedForms(word: string, endings: EndingsByText): readonly WordForm[] {
  const text = word.normalize('NFC').toLowerCase();
  const readings: WordForm[] = [];
  for (let size = Math.min(endings.longest, text.length - 1); size > 0; size--) {
    if (size < LONG_ENDING && text.length - size < SHORTEST_STEM) continue;
    const rules = endings.byText.get(text.slice(-size));
    const stem = rules && takeApostrophe(text.slice(0, -size), endings);
    if (stem === undefined) continue;
    const key = normaliseWord(stem);
    for (const one of rules ?? []) if (fits(stem, one)) readings.push(...readingsOf(key, one));
  }
  return readings.slice(0, MOST_READINGS);
}

/** The reading of a word that keeps its form, if it may. */
export function unchangedForm(word: string, { invariable }: EndingsByText): WordForm | undefined {
  const text = word.normalize('NFC').toLowerCase();
  const rule = invariable.find(({ ending }) => text.endsWith(ending));
  if (rule === undefined) return undefined;
  return { key: normaliseWord(text), ...(rule.gender && { gender: rule.gender }) };
}

/** The stem; nothing where an apostrophe should stand after it and does not. */
function takeApostrophe(stem: string, { apostrophe }: EndingsByText): string | undefined {
  if (apostrophe !== true) return stem;
  return APOSTROPHES.includes(stem.slice(-1)) ? stem.slice(0, -1) : undefined;
}

function fits(stem: string, { after }: Ending): boolean {
  return after === undefined || after.includes(stem.slice(-1));
}

function readingsOf(stem: string, { bases, cases, gender }: Ending): readonly WordForm[] {
  return bases.map((base) => ({
    key: stem + base,
    cases,
    ...(gender && { gender }),
  }));
}
