import { LANGUAGES } from '../languages/all';
import type { Honorific } from '../languages/language';
import { normaliseWord } from './normalise';

export type { Honorific, NamePart } from '../languages/language';

type ByForm = ReadonlyMap<string, Honorific>;

const RULES = LANGUAGES.map(({ code, honorifics = [] }) => ({ code, honorifics }));
const EVERYWHERE = indexForms(RULES.flatMap(({ honorifics }) => honorifics.filter(isEverywhere)));
const IN_LANGUAGE: ReadonlyMap<string, ByForm> = new Map(
  RULES.map(({ code, honorifics }) => [code, indexForms(honorifics)]),
);

/** The rule for a word's key, if the word is a form of address in an article of that language. */
export function findHonorific(key: string, language = ''): Honorific | undefined {
  return IN_LANGUAGE.get(language)?.get(key) ?? EVERYWHERE.get(key);
}

/** The rule for the key of a word written small. */
export function findSmallHonorific(key: string, language: string): Honorific | undefined {
  const rule = IN_LANGUAGE.get(language)?.get(key);
  return rule?.small === true ? rule : undefined;
}

function isEverywhere({ local }: Honorific): boolean {
  return local !== true;
}

function indexForms(rules: readonly Honorific[]): ByForm {
  return new Map(
    rules.flatMap((rule) => rule.forms.map((form) => [normaliseWord(form), rule] as const)),
  );
}
