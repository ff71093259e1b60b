import { LANGUAGES } from './languages';
import type { Honorific } from './languages/language';
import { normaliseWord } from './normalise';

export type { Honorific, NamePart } from './languages/language';

const BY_FORM = new Map(
  LANGUAGES.flatMap(({ honorifics = [] }) => honorifics).flatMap((rule) =>
    rule.forms.map((form) => [normaliseWord(form), rule] as const),
  ),
);

/** The rule for a word's key, if the word is a form of address. */
export function findHonorific(key: string): Honorific | undefined {
  return BY_FORM.get(key);
}
