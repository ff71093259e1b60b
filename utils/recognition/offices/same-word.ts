import type { LanguageRoles } from './model';

/** Shorter words take no ending: "us" is not "use". */
const SHORTEST_INFLECTED = 4;

/** Whether a written word is an office's last word, inflected or for a woman. */
export function isOfficeWord(written: string, word: string, { endings }: LanguageRoles): boolean {
  if (written === word) return true;
  return endings.some(
    ([from, to]) =>
      word.endsWith(from) && written === word.slice(0, word.length - from.length) + to,
  );
}

const INFLECTIONS = ['e', 'en', 'er', 'es', 'em', 's', 'ne'];

/** Whether a written word is a land's, as a noun or an adjective that follows its noun. */
export function isAreaWord(written: string, word: string): boolean {
  if (written === word) return true;
  if (word.length < SHORTEST_INFLECTED || !written.startsWith(word)) return false;
  return INFLECTIONS.includes(written.slice(word.length));
}

/** Whether the word is an adjective of some land or people. */
export function isPeopleWord(written: string, { peoples }: LanguageRoles): boolean {
  return written.length > SHORTEST_INFLECTED && peoples.some((end) => written.endsWith(end));
}
