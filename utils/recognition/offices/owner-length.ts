import type { AreaName, PhraseWord } from './model';
import { isAreaWord } from './same-word';

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
