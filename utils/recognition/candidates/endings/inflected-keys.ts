import { joinKeys } from '../../../names/normalise';
import { withoutPatronymic } from '../../../names/patronymics';
import type { CandidateKey, WordForms } from '../../model';
import { spellLatin } from '../spell-latin';
import { spellVariants } from '../spell-variants';
import { type BaseForm, baseForms } from './base-forms';
import { type Grammar, isCyrillic } from './grammar';

/** Keys of a span beyond its own, at most. */
const MOST_KEYS = 24;
/** Words of the longest name that is looked for in its cases. */
const LONGEST_NAME = 4;
/** Base forms that are spelt in other letters, too. */
const MOST_SPELT = 5;
const NONE: readonly CandidateKey[] = [];

/** A span to find more keys of. */
export interface SpanToRead {
  /** As written: what has been read once is remembered by it. */
  readonly text: string;
  /** Keys of its words, as written. */
  readonly keys: readonly string[];
  /** Its words' endings, where they call for reading. */
  readonly readings: readonly WordForms[] | undefined;
}

/**
 * Further keys of a span: its base forms where it may be in a case, without a patronymic, and in
 * other spellings.
 */
export function inflectedKeys(span: SpanToRead, grammar: Grammar): readonly CandidateKey[] {
  if (span.readings === undefined) return otherSpellings(span.keys);
  const known = grammar.found.get(span.text);
  if (known !== undefined) return known;
  const found = readSpan(span.keys, span.readings, grammar);
  grammar.found.set(span.text, found);
  return found;
}

function otherSpellings(keys: readonly string[]): readonly CandidateKey[] {
  const short = withoutPatronymic(keys);
  const spelt = spellVariants(short?.keys ?? keys);
  if (short === undefined && spelt.length === 0) return NONE;
  const found: CandidateKey[] = [];
  addForm(found, { keys }, true);
  for (const one of spelt) found.push(toKey(one, {}));
  return found;
}

function readSpan(
  keys: readonly string[],
  readings: readonly WordForms[],
  grammar: Grammar,
): readonly CandidateKey[] {
  const found: CandidateKey[] = [];
  if (keys.length > LONGEST_NAME) return found;
  const possessive = readings.at(-1)?.onlyLast === true;
  const bases = baseForms(readings).map((form): Form => ({ ...form, possessive }));
  addForm(found, { keys }, true);
  for (const form of bases) addForm(found, form, false);
  addSpellings(found, { keys }, grammar);
  for (const form of bases.slice(0, MOST_SPELT)) addSpellings(found, form, grammar);
  return found.length > MOST_KEYS ? found.slice(0, MOST_KEYS) : found;
}

/** A base form, or the span as it is written. */
type Form = Grammatical & Pick<BaseForm, 'keys'>;
type Grammatical = Pick<CandidateKey, 'gender' | 'cases' | 'possessive'>;

/** Written out, as spreading takes ten times as long and this runs for every form of every span. */
function toKey(keys: readonly string[], of: Grammatical): CandidateKey {
  const { gender, cases, possessive } = of;
  const key: Mutable<CandidateKey> = { key: joinKeys(keys), without: 'nothing' };
  if (gender !== undefined) key.gender = gender;
  if (cases !== undefined) key.cases = cases;
  if (possessive !== undefined) key.possessive = possessive;
  return key;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function addForm(found: CandidateKey[], form: Form, own: boolean): void {
  if (!own) found.push(toKey(form.keys, form));
  const short = withoutPatronymic(form.keys);
  if (short === undefined) return;
  const { patronymic } = short;
  found.push({ ...toKey(short.keys, form), without: 'patronymic', patronymic });
}

function addSpellings(found: CandidateKey[], form: Form, { spelt }: Grammar): void {
  const words = withoutPatronymic(form.keys)?.keys ?? form.keys;
  const cyrillic = isCyrillic(words.at(-1) ?? '');
  const spellings = cyrillic ? spellLatin(words, spelt) : spellVariants(words);
  for (const one of spellings) found.push(toKey(one, form));
}
