import type { Person } from '../people/person';
import { familyFirst } from './family-first';
import { findHonorific, type NamePart } from './honorifics';
import { isInitials } from './initials';
import { type NameParts, partKey, splitName, splitPerson } from './name-parts';
import { isInitialKey, nameWords, normaliseName } from './normalise';
import { spellings } from './spellings';

/** Names an article may call a person by once it has given the full name. */
export interface ShortForm {
  readonly key: string;
  /**
   * `family` may stand alone; `given` and `title` need a form of address that takes them; `alone`
   * takes none.
   */
  readonly part: NamePart;
}

/** The forms a full mention unlocks in the same article, of a language, each once. */
export function shortForms(person: Person, language = ''): readonly ShortForm[] {
  const forms = new Map<string, ShortForm>();
  const add = (key: string, part: NamePart) => {
    if (key !== '' && !forms.has(`${part} ${key}`)) forms.set(`${part} ${key}`, { key, part });
  };
  const others = person.otherNames.map(({ name }) => name);
  for (const name of [person.name, ...others]) {
    for (const key of familyFirst(name, language)) add(key, 'family');
  }
  for (const other of person.otherNames) {
    if (isInitials(other)) add(normaliseName(other.name), 'family');
  }
  for (const { key, part } of singleWords(person)) add(key, part);
  const spelt = [...spellings(person.name).slice(1), ...others.flatMap(spellings)];
  const names = [splitPerson(person), ...spelt.map(splitName)];
  for (const parts of names) {
    for (const key of familyKeys(parts)) add(key, 'family');
    add(partKey(parts.first), 'given');
    if (parts.given.length === 0 && parts.honorifics.length > 0)
      add(partKey(parts.family), partAfter(parts.honorifics));
  }
  return [...forms.values()];
}

/** "Sheikh Hasina" is Hasina; "Pope Francis" and "Lord Ashdown" are so called with their titles alone. */
function partAfter(honorifics: readonly string[]): NamePart {
  const takes = findHonorific(honorifics.at(-1) ?? '')?.takes ?? [];
  return takes.includes('family') && !takes.includes('title') ? 'family' : 'title';
}

/** Names of one word: "Naruhito", "Lula". What is no part of the display name is none to address. */
function singleWords({ name, otherNames }: Person): readonly ShortForm[] {
  const own = nameWords(name);
  if (own.length === 1) return [{ key: own[0] as string, part: 'family' }];
  return otherNames.flatMap((other) => {
    const [key = '', another] = nameWords(other.name);
    if (another !== undefined || isInitialKey(key)) return [];
    return [{ key, part: own.includes(key) ? 'family' : 'alone' }];
  });
}

/** The family name alone, with its suffix, and after the first initial. */
function familyKeys({ given, family, suffix }: NameParts): readonly string[] {
  if (given.length === 0 || family.length === 0) return [];
  const keys = [partKey(family)];
  if (MAY_BE_LEFT_OUT.has(family[0] ?? '') && family.length === 2)
    keys.push(partKey(family.slice(1)));
  // "Maria Goeppert Mayer", "Aung San Suu Kyi": the last two may be one name.
  if (given.length > 1 && !isInitialKey(given.at(-1) ?? '')) {
    keys.push(partKey([given.at(-1) ?? '', ...family]));
  }
  if (suffix.length > 0) keys.push(partKey([...family, ...suffix]));
  const initial = given[0]?.charAt(0);
  if (initial !== undefined) keys.push(partKey([initial, ...family]));
  return keys;
}

/** "Bashar al-Assad" is Assad, too, and "Dominique de Villepin" Villepin. */
const MAY_BE_LEFT_OUT: ReadonlySet<string> = new Set('al el de von'.split(' '));
