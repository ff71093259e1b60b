import { compact } from '../../../people/parse/parse-with';
import { isObject, textOf } from '../text/json-values';

type Raw = Readonly<Record<string, unknown>>;

const MAIN = 'Main';

/**
 * Gives a person without a name the name of its parts, or else its main names: lists of
 * parliaments write every name as one of `other_names`, in parts and with days, and note the main
 * ones. The last of them is the person's name, the earlier ones are other names.
 */
export function withMainName(raw: unknown): unknown {
  if (!isObject(raw) || raw.name !== undefined) return raw;
  const names = (Array.isArray(raw.other_names) ? raw.other_names : []).flatMap(wholeNames);
  const main = names.filter(isMain).sort(byStart).at(-1);
  if (!main) return { ...raw, name: joined(raw.given_name, raw.family_name) };
  return {
    ...raw,
    name: main.name,
    given_name: raw.given_name ?? main.given_name,
    family_name: raw.family_name ?? main.family_name ?? main.surname,
    other_names: names.filter((name) => name !== main),
  };
}

/** The name of a lord, and that of before; the name that is written; or the one of its parts. */
function wholeNames(raw: unknown): unknown[] {
  if (!isObject(raw)) return [raw];
  const { given_name, additional_name, family_name, surname, ...rest } = raw;
  if (raw.name !== undefined) return [raw];
  const lord = lordly(raw);
  if (lord === undefined) {
    return [compact({ ...raw, name: joined(given_name, additional_name, family_name) })];
  }
  const before = textOf(surname) && joined(given_name, surname);
  const { note: _, ...unnoted } = rest;
  return [{ ...raw, name: lord }, ...(before === undefined ? [] : [{ ...unnoted, name: before }])];
}

/** "Lord Example of Sample", "Baroness Example"; a bishop has a place alone. */
function lordly({ honorific_prefix, lordname, lordofname }: Raw): string | undefined {
  const place = textOf(lordofname);
  if (textOf(lordname) === undefined && place === undefined) return undefined;
  return joined(honorific_prefix, lordname, place && `of ${place}`);
}

function joined(...parts: unknown[]): string | undefined {
  return parts.flatMap((part) => textOf(part) ?? []).join(' ') || undefined;
}

function isMain(name: unknown): name is Raw & { name: string } {
  return isObject(name) && name.note === MAIN && typeof name.name === 'string';
}

function byStart(one: Raw, other: Raw): number {
  return (textOf(one.start_date) ?? '') < (textOf(other.start_date) ?? '') ? -1 : 1;
}
