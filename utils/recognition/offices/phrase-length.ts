import type { AreaName, LanguageRoles, OfficePhrase, OfficeWord, PhraseWord } from './model';

/** How many words from `at` name one of these lands or bodies; 0 for none. */
export function areaLength(
  words: readonly PhraseWord[],
  at: number,
  owners: readonly AreaName[],
): number {
  return Math.max(0, ...owners.map((owner) => lengthOf(words, at, owner)));
}

function lengthOf(
  words: readonly PhraseWord[],
  at: number,
  { words: name, inPart }: AreaName,
): number {
  if (!inPart) return standsAt(words, at, name) ? name.length : 0;
  // A part of a body's name has a capital, or it is any word: "the party leader".
  if (!words[at]?.capital) return 0;
  const lengths = name.map((_, from) => sharedLength(words, at, name.slice(from)));
  return Math.max(...lengths);
}

function standsAt(words: readonly PhraseWord[], at: number, name: readonly string[]): boolean {
  return sharedLength(words, at, name) === name.length;
}

function sharedLength(words: readonly PhraseWord[], at: number, name: readonly string[]): number {
  let length = 0;
  while (length < name.length && isSame(words[at + length], name[length] ?? '')) length++;
  return length;
}

/** "Democrat" is a part of "Liberal Democrats". */
function isSame(word: PhraseWord | undefined, name: string): boolean {
  if (word === undefined) return false;
  return isAreaWord(word.key, name) || `${word.key}s` === name;
}

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
function isAreaWord(written: string, word: string): boolean {
  if (written === word) return true;
  if (word.length < SHORTEST_INFLECTED || !written.startsWith(word)) return false;
  return INFLECTIONS.includes(written.slice(word.length));
}

/** Whether the word is an adjective of some land or people. */
export function isPeopleWord(written: string, { peoples }: LanguageRoles): boolean {
  return written.length > SHORTEST_INFLECTED && peoples.some((end) => written.endsWith(end));
}

/** How many words from `at` say the office this way; 0 where they do not. */
export function officePhraseLength(
  words: readonly PhraseWord[],
  at: number,
  { words: way }: OfficePhrase,
  roles: LanguageRoles,
): number {
  let length = 0;
  for (const [i, word] of way.entries()) {
    const next = lengthOfWord(words, at + length, word, roles);
    if (next === 0 || (i > 0 && isCut(words[at + length]?.gap, way.slice(i), roles))) return 0;
    length += next;
  }
  return length;
}

function lengthOfWord(
  words: readonly PhraseWord[],
  at: number,
  word: OfficeWord,
  roles: LanguageRoles,
): number {
  const written = words[at];
  if (written === undefined) return 0;
  if (typeof word !== 'string') return areaLength(words, at, word);
  return isOfficeWord(written.key, word, roles) ? 1 : 0;
}

/**
 * Two words of an office have nothing between them but a space or hyphen, or a list's comma, after
 * which an "and" is still to come: "the environment, food and rural affairs secretary".
 */
function isCut(
  gap: PhraseWord['gap'] | undefined,
  rest: readonly OfficeWord[],
  { ands }: LanguageRoles,
): boolean {
  if (gap === 'comma') return !rest.some((word) => typeof word === 'string' && ands.has(word));
  return gap === 'ampersand' || gap === 'sentence' || gap === 'break';
}
