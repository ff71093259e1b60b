import { isTitleWord } from '../cues/word-kinds';
import { tailAfter } from './match-tail';
import type {
  LanguageRoles,
  MatchedWords,
  Office,
  OfficePhrase,
  PhraseWord,
  TokenisedPhrase,
} from './model';
import { areaLength, isPeopleWord, officePhraseLength } from './phrase-length';

/** The words between the opener and the office, and the office itself. */
interface Head {
  readonly from: number;
  readonly to: number;
  readonly way: OfficePhrase;
  readonly former: boolean;
  readonly owned: boolean;
  /** Words with capitals, or of a land, that are none of the office's. */
  readonly strange: boolean;
}

/** Reads a phrase as an office; nothing where it does not name one of this name at all. */
export function matchOffice(
  read: TokenisedPhrase,
  office: Office,
  roles: LanguageRoles,
): MatchedWords | undefined {
  const head = findHead(read, office, roles);
  if (head === undefined || head.former !== office.former) return undefined;
  const tail = tailAfter(read, head.to, office, roles);
  if (tail === undefined) return undefined;
  const { from } = head;
  if (head.strange || tail.of === 'other') {
    return { is: 'other', from, to: head.to, owned: false };
  }
  const owned = head.owned || tail.of === 'own';
  if (!isAllowed(read, head, owned, roles)) return undefined;
  return { is: 'same', from, to: tail.to, owned };
}

/** Words before the office that are passed over at most. */
const MOST_BEFORE = 6;

function findHead(
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

/** Whether the phrase as a whole may stand for somebody. */
function isAllowed(
  { phrase, words }: TokenisedPhrase,
  { way, to, former }: Head,
  owned: boolean,
  roles: LanguageRoles,
): boolean {
  if (way.vague && !owned) return false;
  if (phrase.opener === 'possessor' && !owned) return false;
  if (phrase.opener === 'capital' && (former || words[to]?.gap !== 'space')) return false;
  if (!isSingular(words[0]?.key ?? '', words[to - 1]?.key ?? '', roles)) return false;
  const [beforeOf = '', of = ''] = phrase.before.slice(-2);
  const last = phrase.before.at(-1) ?? '';
  if (roles.openings.has(last)) return false;
  return !(roles.ofs.has(of) && roles.posts.has(beforeOf));
}

function isSingular(article: string, last: string, { feminine }: LanguageRoles): boolean {
  if (!feminine.articles.has(article)) return true;
  return feminine.ends.some((end) => last.endsWith(end));
}
