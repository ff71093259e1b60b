import { joinKeys } from '../normalise';
import { withoutPatronymic } from '../patronymics';
import type { CandidateKey } from '../spans';
import { type BaseForm, baseForms } from './base-forms';
import { type Grammar, isCyrillic, type WordReadings } from './grammar';
import { spellLatin } from './spell-latin';
import { spellVariants } from './spell-variants';

/** Keys of a span beyond its own, at most. */
const MOST_KEYS = 24;
/** Words of the longest name that is looked for in its cases. */
const LONGEST_NAME = 4;
const NONE: readonly CandidateKey[] = [];

/** A span to find more keys of. */
export interface SpanToRead {
  /** Keys of its words, as written. */
  readonly keys: readonly string[];
  /** Its words' endings, where they call for reading. */
  readonly readings: readonly WordReadings[] | undefined;
}

/**
 * Further keys of a span: its base forms where it may be in a case, without a patronymic, and in
 * other spellings.
 */
export function moreKeys(
  { keys, readings }: SpanToRead,
  grammar: Grammar,
): readonly CandidateKey[] {
  const short = withoutPatronymic(keys);
  if (readings === undefined && short === undefined && !isCyrillic(keys.at(-1) ?? '')) {
    const spelt = spellVariants(keys);
    return spelt.length === 0 ? NONE : spelt.map(toKey);
  }
  const cased = readings !== undefined && keys.length <= LONGEST_NAME;
  const possessive = readings?.at(-1)?.onlyLast === true;
  const forms: readonly Form[] = [
    { keys },
    ...(cased ? baseForms(readings).map((form) => ({ ...form, possessive })) : []),
  ];
  const found: CandidateKey[] = [];
  for (const form of forms) addForm(found, form, form.keys === keys);
  if (keys.length <= LONGEST_NAME) for (const form of forms) addSpellings(found, form, grammar);
  return found.length > MOST_KEYS ? found.slice(0, MOST_KEYS) : found;
}

function toKey(keys: readonly string[]): CandidateKey {
  return { key: joinKeys(keys), without: 'nothing' };
}

/** A base form, or the span as it is written. */
type Form = Pick<CandidateKey, 'gender' | 'cases' | 'possessive'> & Pick<BaseForm, 'keys'>;

function addForm(found: CandidateKey[], { keys, ...of }: Form, own: boolean): void {
  if (!own) found.push({ ...toKey(keys), ...of });
  const short = withoutPatronymic(keys);
  if (short === undefined) return;
  const { patronymic } = short;
  found.push({ key: joinKeys(short.keys), without: 'patronymic', patronymic, ...of });
}

function addSpellings(found: CandidateKey[], { keys, ...of }: Form, { spelt }: Grammar): void {
  const words = withoutPatronymic(keys)?.keys ?? keys;
  const cyrillic = isCyrillic(words.at(-1) ?? '');
  const spellings = cyrillic ? spellLatin(words, spelt) : spellVariants(words);
  for (const one of spellings) found.push({ ...toKey(one), ...of });
}
