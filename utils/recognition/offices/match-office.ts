import { isTitleWord } from '../cues/word-kinds';
import { type Applicable, firstOf } from '../rule';
import { type Tail, tailAfter } from './match-tail';
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

/** An office found in a phrase, with what stands before and after it. */
interface FoundOffice {
  readonly read: TokenisedPhrase;
  readonly office: Office;
  readonly head: Head;
  readonly tail: Tail;
  /** Its land or body is named. */
  readonly owned: boolean;
  readonly roles: LanguageRoles;
}

/** A reason for which words that name an office are another's of that name, or nobody's. */
interface NoMatch extends Applicable<FoundOffice> {
  readonly is: 'nobody' | 'other';
}

/** Words that name an office and do not stand for its holder; the first that applies decides. */
export const NO_MATCHES: readonly NoMatch[] = [
  {
    id: 'holds-no-more',
    is: 'nobody',
    example: '[Ola Gray|gray] spoke. The speaker left.',
    counterExample: '[Ola Gray|gray] spoke. [The former speaker|gray] left.',
    on: '2024-01-01',
    applies: ({ office, head }) => office.former && !head.former,
  },
  {
    id: 'holds-still',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. The former prime minister left.',
    counterExample: '[Ola Prem|prem] spoke. [The current prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ office, head }) => head.former && !office.former,
  },
  {
    id: 'nobody-by-tail',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. The prime minister candidate left.',
    counterExample: '[Ola Prem|prem] spoke. [The prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ tail }) => tail.of === 'nobody',
  },
  {
    id: 'another-by-tail',
    is: 'other',
    example: '[Ola Prem|prem] spoke. The prime minister of Sorland left.',
    counterExample: '[Ola Prem|prem] spoke. [The prime minister of Norland|prem] left.',
    on: '2024-01-01',
    applies: ({ tail }) => tail.of === 'other',
  },
  {
    id: 'another-land-before',
    is: 'other',
    example: '[Ola Prem|prem] spoke. The Sorland prime minister left.',
    counterExample: '[Ola Prem|prem] spoke. [The Norland prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ head }) => head.strange,
  },
  {
    id: 'vague-office',
    is: 'nobody',
    example: '[Ida Head|head] spoke. The leader left.',
    counterExample: '[Ida Head|head] spoke. [The Norland leader|head] left.',
    on: '2024-01-01',
    applies: ({ head: { way }, owned }) => way.vague && !owned,
  },
  {
    id: 'office-as-possessor',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. Prime Minister’s plan failed.',
    counterExample: '[Ola Prem|prem] spoke. [Norland’s prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ read: { phrase }, owned }) => phrase.opener === 'possessor' && !owned,
  },
  {
    id: 'former-without-article',
    is: 'nobody',
    example: '[Ola Gray|gray] spoke. Former Speaker to visit Bremen.',
    counterExample: '[Ola Gray|gray] spoke. [The former Speaker|gray] to visit Bremen.',
    on: '2024-01-01',
    applies: ({ read: { phrase }, head }) => phrase.opener === 'capital' && head.former,
  },
  {
    id: 'office-called',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. Prime Minister, come here.',
    counterExample: '[Ola Prem|prem] spoke. [Prime Minister|prem] to visit Bremen.',
    on: '2024-01-01',
    applies: ({ read: { phrase, words }, head }) =>
      phrase.opener === 'capital' && words[head.to]?.gap !== 'space',
  },
  {
    id: 'office-of-many',
    is: 'nobody',
    example: '[Eva Kanz|kanz] sprach. Die Bundeskanzler gingen.',
    counterExample: '[Eva Kanz|kanz] sprach. [Die Bundeskanzlerin|kanz] ging.',
    language: 'de',
    on: '2024-01-01',
    applies: ({ read: { words }, head, roles }) =>
      !isSingular(words[0]?.key ?? '', words[head.to - 1]?.key ?? '', roles),
  },
  {
    id: 'office-to-come',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. She became the prime minister.',
    counterExample: '[Ola Prem|prem] spoke. She saw [the prime minister|prem].',
    on: '2024-01-01',
    applies: ({ read: { phrase }, roles }) => roles.openings.has(phrase.before.at(-1) ?? ''),
  },
  {
    id: 'office-itself',
    is: 'nobody',
    example: '[Ola Prem|prem] spoke. They saw the powers of the prime minister.',
    counterExample: '[Ola Prem|prem] spoke. They saw the plans of [the prime minister|prem].',
    on: '2024-01-01',
    applies: ({ read: { phrase }, roles }) => {
      const [beforeOf = '', of = ''] = phrase.before.slice(-2);
      return roles.ofs.has(of) && roles.posts.has(beforeOf);
    },
  },
];

/** Reads a phrase as an office; nothing where it does not name one of this name at all. */
export function matchOffice(
  read: TokenisedPhrase,
  office: Office,
  roles: LanguageRoles,
): MatchedWords | undefined {
  const head = findHead(read, office, roles);
  if (head === undefined) return undefined;
  const tail = tailAfter(read, head.to, office, roles);
  const owned = head.owned || tail.of === 'own';
  const rule = firstOf(NO_MATCHES, { read, office, head, tail, owned, roles });
  const { from, to } = head;
  if (rule === undefined) return { is: 'same', from, to: tail.to, owned };
  return { is: rule.is, from, to, owned: false, rule: ruleOf(rule, tail) };
}

/** Where what follows the office decides, that rule says more. */
function ruleOf({ id, is }: NoMatch, tail: Tail): string {
  return is === tail.of ? (tail.rule ?? id) : id;
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

/** Whether an office after an article is one person's: "die Kanzlerin", while "die Kanzler" are many. */
function isSingular(article: string, last: string, { feminine }: LanguageRoles): boolean {
  if (!feminine.articles.has(article)) return true;
  return feminine.ends.some((end) => last.endsWith(end));
}
