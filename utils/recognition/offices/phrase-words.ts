import { APOSTROPHES, normaliseWord } from '../../names/normalise';
import type { Token } from '../model';
import { isCapital } from '../text/token-tests';
import { tokenise } from '../text/tokens';
import type { LanguageRoles, PhraseWord, RolePhrase, TokenisedPhrase } from './model';

/** Reads the words of a phrase; an elided article is one of its own. */
export function tokenisePhrase(phrase: RolePhrase, roles: LanguageRoles): TokenisedPhrase {
  return { phrase, words: tokenise(phrase.text).flatMap((token) => wordsOf(token, roles)) };
}

function wordsOf(token: Token, roles: LanguageRoles): readonly PhraseWord[] {
  const { start, end, text, key, gap, possessive } = token;
  const capital = isCapital(token);
  const elided = elidedLength(text, roles);
  const whole = { key, start, end, gap, capital, possessive };
  if (elided === 0 || elided === text.length) return [whole];
  const [article, rest] = [text.slice(0, elided), text.slice(elided)];
  const middle = start + elided;
  return [
    { ...whole, key: normaliseWord(article), end: middle, possessive: false },
    { ...whole, key: normaliseWord(rest), start: middle, gap: 'elision', capital: false },
  ];
}

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
