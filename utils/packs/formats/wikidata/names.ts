import { LINE_MAX, OTHER_NAMES_MAX } from '../../../people/parse/limits';
import { compact } from '../../../people/parse/parse-with';
import type { NameKind, OtherName } from '../../../people/person';
import { isObject, own, textOf, valuesOf } from '../text/json-values';
import { P } from './properties';
import { statementsOf, stringOf } from './statements';

/** The names of an entity. */
export interface EntityNames {
  readonly name: string;
  readonly others: readonly OtherName[];
  /** Names beyond what one person may have, which are left out. */
  readonly left: number;
}

/** The English label, or else the first; then every other label and alias; null without a label. */
export function namesOf(entity: unknown): EntityNames | null {
  const labels = labelsOf(entity);
  const [first] = labels;
  if (!first) return null;
  const all = new Map<string, OtherName>();
  const add = (label: Label, kind: NameKind) => {
    if (label.name === first.name || all.has(label.name)) return;
    all.set(label.name, compact({ name: label.name, kind, lang: label.lang }) as OtherName);
  };
  for (const label of stated(entity, P.birthName)) add(label, 'birth');
  for (const label of stated(entity, P.nickname)) add(label, 'nickname');
  const others = [...labels, ...aliasesOf(entity)];
  for (const label of others) add(label, 'alias');
  const distinct = [...all.values()];
  return {
    name: first.name,
    others: distinct.slice(0, OTHER_NAMES_MAX),
    left: Math.max(0, distinct.length - OTHER_NAMES_MAX),
  };
}

function stated(entity: unknown, property: string): Label[] {
  return statementsOf(entity, property).flatMap(({ main }) => {
    const name = stringOf(main);
    if (name === undefined || name.length > LINE_MAX) return [];
    const lang = textOf(own(own(own(main, 'datavalue'), 'value'), 'language'));
    return [{ name, lang: lang !== undefined && lang.length <= LINE_MAX ? lang : undefined }];
  });
}

/** A name of an item, in a language. */
interface Label {
  readonly name: string;
  readonly lang: string | undefined;
}

/** Languages a name is taken from first; `mul` is the one for names that are the same everywhere. */
const LANGUAGES = ['en', 'mul', 'en-gb', 'en-us', 'en-ca'];

/** The names of an item in all languages, English first; one too long for a name is left out. */
function labelsOf(entity: unknown): Label[] {
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
function aliasesOf(entity: unknown): Label[] {
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
