import { APOSTROPHES, INVISIBLE, normaliseWord } from '../../names/normalise';
import { isUnspaced } from '../../names/scripts';
import { MAX_TOKEN_LENGTH } from '../constants';
import type { Casing, Gap, Token } from '../model';
import { readGap } from './gaps';
import { gapOverDot, lettersOf } from './letters';

const LETTERS = `\\p{L}\\p{M}\\p{N}_${INVISIBLE}`;
const WORD = new RegExp(
  `[\\p{L}\\p{N}_][${LETTERS}]*(?:[${APOSTROPHES}][\\p{L}][${LETTERS}]*)*`,
  'gu',
);
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS][${INVISIBLE}]*$`, 'u');
const ELISION = new RegExp(`^(?:d|l|qu|all|dell|nell|dall|sull)[${APOSTROPHES}](?=\\p{L})`, 'u');
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'u');
const STRETCH = /\S+/gu;

/** Cuts a block's text into words. Addresses, handles and hashtags give none. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const addresses = findAddresses(text);
  let next = 0;
  let previousEnd = 0;
  for (let found = findWord(text, 0); found !== undefined; found = findWord(text, found.end)) {
    const { start, end, plain } = found;
    while (next < addresses.length && (addresses[next]?.end ?? 0) <= start) next++;
    const address = addresses[next];
    if (address !== undefined && address.start <= start) continue;
    const word = text.slice(start, end);
    previousEnd = addWord(tokens, { text, word, plain, start, previousEnd });
  }
  return tokens;
}

interface WordPlace {
  readonly start: number;
  readonly end: number;
  /** Nothing but plain letters: as most words are, which need no closer look. */
  readonly plain: boolean;
}

/** The next word. The pattern is asked where letters, or what they touch, are not plain alone. */
function findWord(text: string, from: number): WordPlace | undefined {
  let start = from;
  while (isBetweenWords(text.charCodeAt(start))) start++;
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (end > start && endsPlain(text, end)) return { start, end, plain: true };
  WORD.lastIndex = start;
  const match = WORD.exec(text);
  if (match === null) return undefined;
  return { start: match.index, end: match.index + match[0].length, plain: false };
}

const LAST_OF_ASCII = 127;
const WITHIN_WORDS = /[\w'`]/;
const IS_WITHIN_WORDS = Array.from({ length: LAST_OF_ASCII + 1 }, (_, code) =>
  WITHIN_WORDS.test(String.fromCharCode(code)),
);

/** Whether a unit stands between words without a doubt: plain, and no letter, digit or apostrophe. */
function isBetweenWords(code: number): boolean {
  return code <= LAST_OF_ASCII && IS_WITHIN_WORDS[code] === false;
}

function isPlainLetter(code: number): boolean {
  // 32 is what a small letter has more than its capital.
  return isCapitalCode(code) || isCapitalCode(code - 32);
}

/** Whether a word of plain letters ends here: at the text's end, or before what is no part of any. */
function endsPlain(text: string, end: number): boolean {
  return end === text.length || isBetweenWords(text.charCodeAt(end));
}

function findAddresses(text: string): { start: number; end: number }[] {
  if (!/[@#]|:\/\/|\.[a-z]/.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(STRETCH)) {
    if (!isAddress(match[0])) continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

interface FoundWord {
  readonly text: string;
  readonly word: string;
  readonly plain: boolean;
  readonly start: number;
  readonly previousEnd: number;
}

function addWord(tokens: Token[], found: FoundWord): number {
  const { text, word, plain, start, previousEnd } = found;
  const gap = readGap(text, previousEnd, start);
  if (plain && word.length <= MAX_TOKEN_LENGTH) {
    tokens.push(plainToken(word, start, gap));
    return start + word.length;
  }
  if (isUnspaced(word)) {
    const before = gapOverDot(text.slice(previousEnd, start), tokens.at(-1), gap);
    for (const letter of lettersOf(word, start, before)) tokens.push(letter);
    return start + word.length;
  }
  const elided = word.length <= MAX_TOKEN_LENGTH ? (ELISION.exec(word)?.[0].length ?? 0) : 0;
  if (elided > 0) {
    tokens.push(makeToken(word.slice(0, elided), start, gap));
    tokens.push(makeToken(word.slice(elided), start + elided, 'elision'));
  } else {
    tokens.push(makeToken(word, start, gap));
  }
  return start + word.length;
}

function plainToken(text: string, start: number, gap: Gap): Token {
  const end = start + text.length;
  const casing = plainCasing(text);
  // The cheaper way to a key will do: plain letters have no marks.
  const key = text.toLowerCase();
  return { start, end, wordEnd: end, text, key, casing, gap, possessive: false };
}

function makeToken(word: string, start: number, gap: Gap): Token {
  const possessive = word.length > 2 ? POSSESSIVE.exec(word.slice(-MAX_TOKEN_LENGTH)) : null;
  const text = word.slice(0, visibleEnd(word, word.length - (possessive?.[0].length ?? 0)));
  const end = start + text.length;
  const casing = word.length > MAX_TOKEN_LENGTH ? 'none' : casingOf(text);
  const wordEnd = start + word.length;
  const key = normaliseWord(text);
  return { start, end, wordEnd, text, key, casing, gap, possessive: possessive !== null };
}

function visibleEnd(word: string, length: number): number {
  let end = length;
  while (end > 0 && UNSEEN.test(word.charAt(end - 1))) end--;
  return end;
}

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** As `casingOf`, of plain letters. */
function plainCasing(word: string): Casing {
  if (!isCapitalCode(word.charCodeAt(0))) return 'lower';
  for (let at = 1; at < word.length; at++) {
    if (!isCapitalCode(word.charCodeAt(at))) return 'capital';
  }
  return word.length > 1 ? 'capitals' : 'capital';
}

function isCapitalCode(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

const LOWER_FIRST = /^[a-z]/;
const UPPER_FIRST = /^[\p{Lu}\p{Lt}]/u;
const HAS_LOWER = /\p{Ll}/u;
const SECOND_UPPER = /^.[\p{M}]*[\p{Lu}]/u;

function casingOf(word: string): Casing {
  if (LOWER_FIRST.test(word)) return 'lower';
  if (UPPER_FIRST.test(word)) {
    return SECOND_UPPER.test(word) && !HAS_LOWER.test(word) ? 'capitals' : 'capital';
  }
  return HAS_LOWER.test(word) ? 'lower' : 'none';
}

const SCHEME = '://';
const DOMAIN_TAIL = /^[a-z]{2,}/;
const DOMAIN_HEAD = /[\p{L}\p{N}-]{2}$/u;

/** Whether a stretch without white space is an e-mail address, a handle, a hashtag or a URL. */
function isAddress(stretch: string): boolean {
  if (stretch.includes('@') || stretch.includes('#') || stretch.includes(SCHEME)) return true;
  const dot = stretch.indexOf('.');
  return dot > 0 && dot < stretch.length - 2 && isDomain(stretch, dot);
}

function isDomain(stretch: string, firstDot: number): boolean {
  for (let dot = firstDot; dot > 0; dot = stretch.indexOf('.', dot + 1)) {
    const head = stretch.slice(Math.max(0, dot - 2), dot);
    if (DOMAIN_HEAD.test(head) && DOMAIN_TAIL.test(stretch.slice(dot + 1, dot + 4))) return true;
  }
  return false;
}
