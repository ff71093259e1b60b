import type { Person } from '../people/person';

/** First letters of the first and last part of the name; of a one-part name, its first letter. */
export function monogramOf({ name, familyName }: Person): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const last = words.length > 1 ? (familyName ?? words.at(-1) ?? '') : '';
  return (firstLetter(words[0] ?? '') + firstLetter(last)).toUpperCase();
}

function firstLetter(word: string): string {
  return /\p{L}/u.exec(word)?.[0] ?? '';
}
