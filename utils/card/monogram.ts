import type { Person } from '../people/person';

/** First letters of the first and last part of the name; of a one-part name, its first letter. */
export function monogramOf({ name, givenName, familyName }: Person): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const first = firstLetter(givenName ?? words[0] ?? '');
  const last = firstLetter(familyName ?? (words.length > 1 ? (words.at(-1) ?? '') : ''));
  return (first + last).toUpperCase();
}

function firstLetter(word: string): string {
  return /\p{L}/u.exec(word)?.[0] ?? '';
}
