import { LANGUAGES } from './languages';

const LANGUAGES_WITH: ReadonlySet<string> = new Set(
  LANGUAGES.filter(({ nounsBeforeNames }) => nounsBeforeNames).map(({ code }) => code),
);

/** Whether in a language nouns and places with a capital stand right before a full name. */
export function hasNounsBeforeNames(language: string): boolean {
  return LANGUAGES_WITH.has(language);
}
