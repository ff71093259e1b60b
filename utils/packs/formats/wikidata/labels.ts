import { LINE_MAX } from '../../../people/parse/limits';
import { isObject, own, textOf, valuesOf } from '../text/json-values';

/** A name of an item, in a language. */
export interface Label {
  readonly name: string;
  readonly lang: string | undefined;
}

/** Languages a name is taken from first; `mul` is the one for names that are the same everywhere. */
const LANGUAGES = ['en', 'mul', 'en-gb', 'en-us', 'en-ca'];

/** The names of an item in all languages, English first; one too long for a name is left out. */
export function labelsOf(entity: unknown): Label[] {
  return sorted(valuesOf(own(entity, 'labels')));
}

/** The names of items by their ids. */
export function namesById(
  items: readonly { readonly id: string; readonly raw: unknown }[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, raw } of items) {
    const [label] = labelsOf(raw);
    if (label) names.set(id, label.name);
  }
  return names;
}

/** The other names of an item in all languages, English first. */
export function aliasesOf(entity: unknown): Label[] {
  return sorted(valuesOf(own(entity, 'aliases')).flatMap(valuesOf));
}

/** A short description in English. */
export function descriptionOf(entity: unknown): string | undefined {
  return textOf(own(own(own(entity, 'descriptions'), 'en'), 'value'));
}

function sorted(values: readonly unknown[]): Label[] {
  return values
    .flatMap((value): Label[] => {
      const name = textOf(own(value, 'value'));
      const lang = textOf(own(value, 'language'));
      if (!isObject(value) || name === undefined || name.length > LINE_MAX) return [];
      return [{ name, lang: lang !== undefined && lang.length <= LINE_MAX ? lang : undefined }];
    })
    .sort((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ lang }: Label): number {
  const at = LANGUAGES.indexOf(lang ?? '');
  return at < 0 ? LANGUAGES.length : at;
}
