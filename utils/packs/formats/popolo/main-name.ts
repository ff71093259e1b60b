import { compact } from '../../../people/parse-result';

type Raw = Readonly<Record<string, unknown>>;

const MAIN = 'Main';
/** The parts a name without a whole is written in; of a lord, the last two make the family name. */
const PARTS = ['honorific_prefix', 'given_name', 'additional_name', 'family_name'] as const;

/**
 * Gives a person without a name the name of its parts, or else its main names: lists of
 * parliaments write every name as one of `other_names`, with days, and note the main ones. The
 * last of them is the person's name, the earlier ones are other names.
 */
export function withMainName(raw: unknown): unknown {
  if (!isRaw(raw) || raw.name !== undefined) return raw;
  const names = (Array.isArray(raw.other_names) ? raw.other_names : []).map(wholeName);
  const main = names.filter(isMain).sort(byStart).at(-1);
  if (!main) return { ...raw, name: joined(raw) };
  return {
    ...raw,
    name: main.name,
    given_name: raw.given_name ?? main.given_name,
    family_name: raw.family_name ?? main.family_name,
    other_names: names.filter((name) => name !== main),
  };
}

function wholeName(raw: unknown): unknown {
  if (!isRaw(raw)) return raw;
  return compact({ ...raw, name: raw.name ?? lordly(raw) ?? joined(raw) });
}

/** "Lord Example of Sample", "Baroness Example"; a bishop has a place alone. */
function lordly({ honorific_prefix, lordname, lordofname }: Raw): string | undefined {
  if (typeof lordname !== 'string' && typeof lordofname !== 'string') return undefined;
  const of = typeof lordofname === 'string' && lordofname !== '' ? `of ${lordofname}` : '';
  return [honorific_prefix, lordname, of].filter(Boolean).join(' ');
}

function joined(raw: Raw): string | undefined {
  const parts = PARTS.slice(1).map((key) => raw[key]);
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ') || undefined;
}

function isMain(name: unknown): name is Raw & { name: string } {
  return isRaw(name) && name.note === MAIN && typeof name.name === 'string';
}

function byStart(one: Raw, other: Raw): number {
  return String(one.start_date ?? '') < String(other.start_date ?? '') ? -1 : 1;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
