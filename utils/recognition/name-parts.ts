import type { Person } from '../people/person';
import { findHonorific } from './honorifics';
import { joinKeys, nameWords } from './normalise';
import { isParticle } from './particles';
import { isSuffix } from './suffixes';

/** A name taken apart; each part as keys of words. */
export interface NameParts {
  /** Forms of address in front: Sir, Pope. */
  readonly honorifics: readonly string[];
  readonly given: readonly string[];
  /** With its particles: "von der Leyen". */
  readonly family: readonly string[];
  /** Jr., III. */
  readonly suffix: readonly string[];
}

/** Takes a name apart as it is written: given names first, the family name last. */
export function splitName(name: string): NameParts {
  const words = nameWords(turnAround(name));
  const honorifics = leading(words, (word) => findHonorific(word) !== undefined);
  const rest = words.slice(honorifics.length);
  const end = rest.length - (rest.length > 2 && isSuffix(rest.at(-1) ?? '') ? 1 : 0);
  const family = familyStart(rest, end);
  return {
    honorifics,
    given: rest.slice(0, family),
    family: rest.slice(family, end),
    suffix: rest.slice(end),
  };
}

/** Takes a person's display name apart, by the record's own given and family name if it has them. */
export function splitPerson(person: Person): NameParts {
  const parts = splitName(person.name);
  if (!hasOwnParts(person)) return parts;
  const family = person.familyName === undefined ? parts.family : nameWords(person.familyName);
  const given = person.givenName === undefined ? parts.given : nameWords(person.givenName);
  const suffix = person.honorificSuffix === undefined ? [] : nameWords(person.honorificSuffix);
  return { ...parts, given, family, suffix: [...parts.suffix, ...suffix.filter(isSuffix)] };
}

/** Whether the record says itself what is given and what is family name. */
export function hasOwnParts({ givenName, familyName, honorificSuffix }: Person): boolean {
  return givenName !== undefined || familyName !== undefined || honorificSuffix !== undefined;
}

/** The key of a part of a name. */
export function partKey(part: readonly string[]): string {
  return joinKeys(part);
}

/** "Merkel, Angela" → "Angela Merkel"; "Trump, Jr." stays. */
function turnAround(name: string): string {
  if (!name.includes(',')) return name;
  const [family, given, ...more] = name.split(',');
  if (family === undefined || given === undefined || more.length > 0) return name;
  const words = nameWords(given);
  return words.length === 0 || words.every(isSuffix) ? name : `${given} ${family}`;
}

function leading(words: readonly string[], test: (word: string) => boolean): readonly string[] {
  const end = words.findIndex((word) => !test(word));
  return words.slice(0, end < 0 ? Math.max(0, words.length - 1) : end);
}

function familyStart(words: readonly string[], end: number): number {
  let start = Math.max(0, end - 1);
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  return start;
}
