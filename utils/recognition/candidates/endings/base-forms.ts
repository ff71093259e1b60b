import type { Case, Gender } from '../../../languages/endings';
import type { RunWord, WordForm, WordForms } from '../../model';
import { endingsFor, type Grammar } from './grammar';
import { type EndingsByText, inflectedForms, unchangedForm } from './word-forms';

/** The base form of a span: the key of each word, and whose name it can be. */
export interface BaseForm {
  readonly keys: readonly string[];
  readonly gender?: Gender;
  /** The cases that the span as written may be in. */
  readonly cases: readonly Case[];
}

/** Base forms of a span at most: each is looked up. */
const MOST_FORMS = 8;

/** Reads the words of a run; nothing where none of them calls for endings. */
export function readEndings(
  words: readonly RunWord[],
  grammar: Grammar,
): readonly WordForms[] | undefined {
  if (!words.some((word) => endingsFor(word.text, grammar) !== undefined)) return undefined;
  return words.map((word, i) => {
    const endings = word.initial ? undefined : endingsFor(word.text, grammar);
    if (endings === undefined || word.casing === 'lower') return keepsForm(word);
    const beforeHyphen = words[i + 1]?.gap === 'hyphen';
    const name = beforeHyphen ? `${word.text}-` : word.text;
    const readings = grammar.read.get(name) ?? readWord(word, endings, beforeHyphen);
    grammar.read.set(name, readings);
    return readings;
  });
}

function keepsForm({ key }: RunWord): WordForms {
  return { inflected: [], still: { key }, onlyLast: false };
}

/** Before a hyphen a word may take its ending or leave it to the next: "Диас-Канеля". */
function readWord(word: RunWord, endings: EndingsByText, beforeHyphen: boolean): WordForms {
  const inflected = inflectedForms(word.text, endings);
  const onlyLast = endings.words === 'last';
  const keeps = onlyLast || beforeHyphen || isOneSyllable(word.key);
  const still = keeps ? { key: word.key } : unchangedForm(word.text, endings);
  return { inflected, still, onlyLast };
}

const VOWELS = /[аеиоуыэюяaeiouyіїє]/gu;

/** "Ким Чен Ына": names of one syllable keep their form before another. */
function isOneSyllable(key: string): boolean {
  return (key.match(VOWELS)?.length ?? 0) === 1;
}

/** The base forms of a span of words, all in one case; none where no word is in one. */
export function baseForms(readings: readonly WordForms[]): readonly BaseForm[] {
  const forms = new Map<string, BaseForm>();
  for (const name of casesOf(readings)) {
    if (forms.size >= MOST_FORMS) break;
    combine({ readings, name, forms }, [], undefined);
  }
  return [...forms.values()];
}

function casesOf(readings: readonly WordForms[]): ReadonlySet<Case> {
  const cases = new Set<Case>();
  for (const { inflected } of readings) {
    for (const one of inflected) for (const name of one.cases ?? []) cases.add(name);
  }
  return cases;
}

interface Combining {
  readonly readings: readonly WordForms[];
  readonly name: Case;
  readonly forms: Map<string, BaseForm>;
}

/** Notes a base form down; that of two cases is of any gender that fits in one of them. */
function note(forms: Map<string, BaseForm>, { keys, gender, cases }: BaseForm): void {
  const key = keys.join(' ');
  const known = forms.get(key);
  const same = known === undefined || known.gender === gender;
  const all = [...(known?.cases ?? []), ...cases];
  forms.set(key, { keys, cases: all, ...(same && gender && { gender }) });
}

function combine(all: Combining, keys: readonly string[], gender: Gender | undefined): void {
  const { readings, name, forms } = all;
  if (forms.size >= MOST_FORMS) return;
  const word = readings[keys.length];
  if (word === undefined) {
    note(forms, { keys, cases: [name], ...(gender && { gender }) });
    return;
  }
  const { inflected, still, onlyLast } = word;
  const some = onlyLast && keys.length < readings.length - 1 ? [] : inCase(inflected, name);
  for (const reading of some) {
    if (agrees(reading.gender, gender)) {
      combine(all, [...keys, reading.key], gender ?? reading.gender);
    }
  }
  if (still !== undefined && mayKeep(still, some) && agrees(still.gender, gender)) {
    combine(all, [...keys, still.key], gender ?? still.gender);
  }
}

function inCase(inflected: readonly WordForm[], name: Case): readonly WordForm[] {
  return inflected.filter(({ cases }) => cases?.includes(name));
}

/** Of what may be a case ending only -и and its kin is often none: "Генри Киссинджера". */
function mayKeep({ key }: WordForm, some: readonly WordForm[]): boolean {
  return some.length === 0 || 'иiy'.includes(key.slice(-1));
}

function agrees(a: Gender | undefined, b: Gender | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
