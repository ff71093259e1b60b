import { isTitleWord } from '../cues/word-kinds';
import type { LanguageRoles, Office, OfficePhrase, PhraseWord, TokenisedPhrase } from './model';
import { areaLength, isPeopleWord, officePhraseLength } from './phrase-length';

/** The words between the opener and the office, and the office itself. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly way: OfficePhrase;
  readonly former: boolean;
  readonly owned: boolean;
  /** Words with capitals, or of a land, that are none of the office's. */
  readonly strange: boolean;
}

/** Words before the office that are passed over at most. */
const MOST_BEFORE = 6;

/** Finds an office in a phrase; nothing where other words stand before it. */
export function findHead(
  { phrase, words }: TokenisedPhrase,
  { phrases, areas }: Office,
  roles: LanguageRoles,
): Head | undefined {
  const from = phrase.opener === 'contracted' ? 1 : 0;
  let at = phrase.opener === 'article' || phrase.opener === 'contracted' ? 1 : 0;
  let [former, owned, strange] = [false, false, false];
  for (const most = at + MOST_BEFORE; at < most; ) {
    const word = words[at];
    if (word === undefined || (at > 0 && !isJoined(word))) return undefined;
    const found = phraseAt(words, at, phrases, roles);
    if (found !== undefined)
      return { from, to: at + found.length, way: found.way, former, owned, strange };
    const owner = areaLength(words, at, areas);
    if (owner > 0) owned = true;
    else if (roles.former.has(word.key)) former = true;
    else if (isForeign(word, roles)) strange = true;
    else if (!roles.present.has(word.key)) return undefined;
    at += Math.max(1, owner);
  }
  return undefined;
}

function isJoined({ gap }: PhraseWord): boolean {
  return gap === 'space' || gap === 'hyphen' || gap === 'dot' || gap === 'elision';
}

interface FoundPhrase {
  readonly way: OfficePhrase;
  readonly length: number;
}

function phraseAt(
  words: readonly PhraseWord[],
  at: number,
  ways: readonly OfficePhrase[],
  roles: LanguageRoles,
): FoundPhrase | undefined {
  for (const way of ways) {
    const length = officePhraseLength(words, at, way, roles);
    if (length > 0) return { way, length };
  }
  return undefined;
}

/** A word that makes it somebody else's; a word of offices makes it another office instead. */
function isForeign({ key, capital, possessive }: PhraseWord, roles: LanguageRoles): boolean {
  if (isTitleWord(key)) return possessive;
  return capital || possessive || isPeopleWord(key, roles);
}
