import type { GoldMention } from '../data/documents';
import { normalName } from './normal-name';
import { hasHonorific, trimSpan } from './trim-span';

/** How a mention names its person. */
export type NameForm = 'full name' | 'family name' | 'honorific form' | 'other';

/** All forms, in the order of the table. */
export const NAME_FORMS: readonly NameForm[] = [
  'full name',
  'family name',
  'honorific form',
  'other',
];

/** Letters two words must begin with alike to be one name: endings differ between cases. */
const STEM = 4;

/** Tells how a mention names its person, whose names are given. */
export function formOf(text: string, mention: GoldMention, names: readonly string[]): NameForm {
  const { start, end } = trimSpan(text, mention);
  const surface = normalName(text.slice(start, end));
  const family = names.map((name) => normalName(name).split(' ').slice(1).join(' '));
  const isFamily = family.some((words) => ` ${words}`.endsWith(` ${surface}`));
  const words = surface.split(' ');
  if (words.length > 1 && !isFamily) return 'full name';
  if (hasHonorific(text, mention)) return 'honorific form';
  if (isFamily) return 'family name';
  return family.some((name) => sameStem(name.split(' ').at(-1) ?? '', surface))
    ? 'family name'
    : 'other';
}

function sameStem(a: string, b: string): boolean {
  const length = Math.max(2, Math.min(STEM, a.length - 1, b.length - 1));
  return a.length > 1 && a.slice(0, length) === b.slice(0, length);
}
