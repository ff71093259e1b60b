import type english from '../public/_locales/en/messages.json';

/** The names of the interface's strings. */
export type MessageKey = keyof typeof english;

/** Puts an interface string into words; `$1`… are replaced by the substitutions. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;

type Counted<Key> = Key extends `${infer Stem}_one`
  ? `${Stem}_many` extends MessageKey
    ? Stem
    : never
  : never;

/** A string of which there is one for one (`…_one`) and one for any other number (`…_many`). */
export type CountedKey = Counted<MessageKey>;

const rules = new Map<string, Intl.PluralRules>();

/** Puts a number of things into words; `said` is how the number itself is written. */
export function countedText(
  count: number,
  key: CountedKey,
  t: Translate,
  said = String(count),
): string {
  const language = t('extension_language');
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return t(`${key}_${rule.select(count) === 'one' ? 'one' : 'many'}`, [said]);
}
