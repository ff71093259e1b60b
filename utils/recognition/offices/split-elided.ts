import { APOSTROPHES } from '../../names/characters';
import { normaliseWord } from '../../names/normalise';
import type { LanguageRoles } from './model';

/** "dell'" is the longest. */
const LONGEST_ELIDED = 5;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);

/** How many letters of a word are an elided article with its apostrophe: "l'ambassadeur" has 2. */
export function elidedLength(word: string, roles: LanguageRoles): number {
  if (!roles.elides) return 0;
  const length = word.slice(0, LONGEST_ELIDED).search(APOSTROPHE) + 1;
  if (length < 2) return 0;
  const key = normaliseWord(word.slice(0, length));
  return roles.articles.has(key) || roles.contracted.has(key) || roles.ofs.has(key) ? length : 0;
}
