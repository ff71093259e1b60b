import { normaliseWord } from '../../names/normalise';
import type { Block } from '../contract';
import { isOpener } from '../cues/word-kinds';
import type { BlockText, Token } from '../model';
import { isCapital, startsSentence } from '../text/token-tests';
import { rolesOf } from './language-roles';
import type { LanguageRoles, Opener, RolePhrase } from './model';
import { elidedLength } from './phrase-words';

/** Words of a phrase: "the United States Secretary of State for …" has few more. */
const MOST_WORDS = 12;
/** Words of the longest possessor: "the United Arab Emirates'". */
const MOST_OWNER_WORDS = 4;

/** Finds where a block may speak of offices. */
export function findRolePhrases(
  { block, tokens }: BlockText,
  language: string | undefined,
): readonly RolePhrase[] {
  const roles = rolesOf(language);
  if (roles === undefined) return [];
  const phrases: RolePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opener = openerAt(tokens, at, roles);
    if (opener !== undefined) phrases.push(takeDown({ block, tokens, at, opener }));
  }
  return phrases;
}

function openerAt(tokens: readonly Token[], at: number, roles: LanguageRoles): Opener | undefined {
  const article = articleAt((tokens[at] as Token).text, roles);
  if (article !== undefined) return article;
  if (!roles.possessors || !isCapital(tokens[at])) return undefined;
  if (ownsNext(tokens, at)) return 'possessor';
  return opensWithCapital(tokens, at) ? 'capital' : undefined;
}

/** Asked of every word of a text: most are too long. */
function articleAt(text: string, roles: LanguageRoles): Opener | undefined {
  const elided = elidedLength(text, roles);
  if (elided === 0 && text.length > LONGEST_ARTICLE) return undefined;
  // Articles have no marks, so the cheaper way to a key will do.
  const key = elided > 0 ? normaliseWord(text.slice(0, elided)) : text.toLowerCase();
  if (roles.articles.has(key)) return 'article';
  return roles.contracted.has(key) ? 'contracted' : undefined;
}

/** "dello", "dalla". */
const LONGEST_ARTICLE = 5;

/** The first word of a name in the possessive, such as a land's. */
function ownsNext(tokens: readonly Token[], first: number): boolean {
  if (!hasPossessive(tokens, first)) return false;
  if (isMereOpening(tokens[first]) || (first > 0 && joinsCapital(tokens, first))) return false;
  for (let at = first; at < first + MOST_OWNER_WORDS; at++) {
    if (tokens[at]?.possessive) return true;
    if (!joinsCapital(tokens, at + 1)) return false;
  }
  return false;
}

/** Asked of every word with a capital: behind most stands none. */
function hasPossessive(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + MOST_OWNER_WORDS; at++) if (tokens[at]?.possessive) return true;
  return false;
}

function joinsCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!isCapital(token) || !isCapital(previous) || isMereOpening(previous)) return false;
  return token?.gap === 'space' || token?.gap === 'dot';
}

/** "Prime Minister to visit …", "UK ambassador says": two words or letters that are no mere opening. */
function opensWithCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  if (previous !== undefined && !startsSentence(token, previous)) return false;
  if (token.casing === 'capitals') return true;
  return isCapital(tokens[at + 1]) && !isMereOpening(token);
}

/** A word with a capital for its place: "So", but not "US". */
function isMereOpening(token: Token | undefined): boolean {
  return token?.casing === 'capital' && isOpener(token.key);
}

interface Found {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly opener: Opener;
}

function takeDown({ block, tokens, at, opener }: Found): RolePhrase {
  const first = tokens[at] as Token;
  const last = lastWord(tokens, at);
  return {
    block: block.index,
    start: first.start,
    text: block.text.slice(first.start, (tokens[last] as Token).wordEnd + 1),
    opener,
    before: wordsBefore(tokens, at),
    edge: edgeBefore(block.text, first),
    year: yearNear(tokens, at, last),
  };
}

function lastWord(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first + 1 < MOST_WORDS && last + 1 < tokens.length) {
    const next = tokens[last + 1] as Token;
    if (next.gap === 'break' || startsSentence(next, tokens[last] as Token)) break;
    last++;
  }
  return last;
}

function wordsBefore(tokens: readonly Token[], at: number): readonly string[] {
  const words: string[] = [];
  for (let i = at; i > 0 && words.length < 2; i--) {
    const previous = tokens[i - 1] as Token;
    if (startsSentence(tokens[i] as Token, previous)) break;
    words.unshift(previous.key);
  }
  return words;
}

const QUOTES = '"“„«‘\'';

function edgeBefore(text: string, { start, gap }: Token): RolePhrase['edge'] {
  if (gap === 'comma') return 'comma';
  return start > 0 && QUOTES.includes(text.charAt(start - 1)) ? 'quote' : 'free';
}

/** Words looked back over within the sentence. */
const LOOK_BACK = 24;
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;

/** Spares most words the pattern. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The earliest year named from a few words before `first` to `last`, in one sentence; 0 for none. */
function yearNear(tokens: readonly Token[], first: number, last: number): number {
  let earliest = 0;
  for (let at = last; at >= 0 && at >= first - LOOK_BACK; at--) {
    const token = tokens[at] as Token;
    if (isDigit(token.text.charCodeAt(0)) && YEAR.test(token.text)) {
      const year = Number.parseInt(token.text, 10);
      if (earliest === 0 || year < earliest) earliest = year;
    }
    const previous = tokens[at - 1];
    if (previous === undefined || startsSentence(token, previous)) break;
  }
  return earliest;
}
