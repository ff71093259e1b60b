import { joinKeys } from '../normalise';
import { withoutPatronymic } from '../patronymics';
import type { CandidateKey } from '../spans';
import { type BaseForm, baseForms, type WordReadings } from './base-forms';
import { isCyrillic } from './grammar';
import { spellLatin } from './spell-latin';
import { spellVariants } from './spell-variants';

/** Keys of a span beyond its own, at most. */
const MOST_KEYS = 24;

/**
 * Further keys of a span: its base forms where it may be in a case, without a patronymic, and in
 * Latin letters. `keys` are those of its words, as written.
 */
export function moreKeys(
  keys: readonly string[],
  readings: readonly WordReadings[] | undefined,
): readonly CandidateKey[] {
  const bases = readings === undefined ? [] : baseForms(readings);
  const forms: readonly BaseForm[] = [{ keys }, ...bases];
  const found: CandidateKey[] = [];
  for (const form of forms) addForm(found, form, form.keys === keys);
  for (const form of forms) addSpellings(found, form);
  return found.length > MOST_KEYS ? found.slice(0, MOST_KEYS) : found;
}

function addForm(found: CandidateKey[], { keys, gender }: BaseForm, own: boolean): void {
  const of = gender === undefined ? {} : { gender };
  if (!own) found.push({ key: joinKeys(keys), without: 'nothing', ...of });
  const short = withoutPatronymic(keys);
  if (short === undefined) return;
  const { patronymic } = short;
  found.push({ key: joinKeys(short.keys), without: 'patronymic', patronymic, ...of });
}

function addSpellings(found: CandidateKey[], { keys, gender }: BaseForm): void {
  const of = gender === undefined ? {} : { gender };
  const words = withoutPatronymic(keys)?.keys ?? keys;
  const spelt = isCyrillic(words.at(-1) ?? '') ? spellLatin(words) : spellVariants(words);
  for (const one of spelt) found.push({ key: joinKeys(one), without: 'nothing', ...of });
}
