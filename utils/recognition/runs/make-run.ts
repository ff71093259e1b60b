import { takesComma } from '../../names/suffixes';
import { WORDS_AFTER_RUN, WORDS_BEFORE_RUN } from '../constants';
import type { Block } from '../contract';
import type { Edge, Run, Style, Token } from '../model';
import { startsSentence } from '../text/token-tests';

/** A stretch of a block's tokens. */
export interface RunPlace {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly style: Style;
}

/** Takes down a run and what is around it. */
export function makeRun({ block, tokens, first, last, style }: RunPlace): Run {
  const start = (tokens[first] as Token).start;
  return {
    block: block.index,
    start,
    text: block.text.slice(start, endOfRun(block.text, tokens[last] as Token)),
    before: wordsBefore(tokens, first),
    after: wordsAfter(tokens, last),
    opening: edge(tokens[first], tokens[first - 1]),
    closing: edge(tokens[last + 1], tokens[last]),
    style,
    quoted: isQuoted(block.text, start, (tokens[last] as Token).wordEnd),
    // A lone word is no full name, and most runs are one.
    near: first === last ? NO_WORDS : wordsNear(tokens, first, last),
  };
}

const NO_WORDS: readonly string[] = [];

const OPENING_QUOTES = '"“„«';
const CLOSING_QUOTES = '"”“»';

function isQuoted(text: string, start: number, end: number): boolean {
  if (start === 0 || end >= text.length) return false;
  return (
    OPENING_QUOTES.includes(text.charAt(start - 1)) && CLOSING_QUOTES.includes(text.charAt(end))
  );
}

/** Words looked at on each side for what is said of somebody: an apposition's length. */
const NEAR = 8;
/** Shorter words say nothing of who somebody is. */
const SHORTEST_NEAR = 4;

function wordsNear(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = Math.max(0, first - NEAR); i < tokens.length && i <= last + NEAR; i++) {
    const { text, key } = tokens[i] as Token;
    if ((i < first || i > last) && text.length >= SHORTEST_NEAR) words.push(key);
  }
  return words;
}

/** The full stop of "Jr." comes with it, also where it ends the sentence too. */
function endOfRun(text: string, last: Token): number {
  const stop = takesComma(last.key) && text.charAt(last.wordEnd) === '.' ? 1 : 0;
  return last.wordEnd + stop;
}

function edge(token: Token | undefined, previous: Token | undefined): Edge {
  if (token === undefined || previous === undefined) return 'sentence';
  if (token.gap === 'hyphen' || token.gap === 'ampersand') return token.gap;
  return startsSentence(token, previous) ? 'sentence' : 'free';
}

function wordsBefore(tokens: readonly Token[], first: number): string[] {
  const words: string[] = [];
  for (let i = first; i > 0 && words.length < WORDS_BEFORE_RUN; i--) {
    const previous = tokens[i - 1] as Token;
    if (isSetOff(tokens[i] as Token, previous)) break;
    words.unshift(previous.key);
  }
  return words;
}

function wordsAfter(tokens: readonly Token[], last: number): string[] {
  const words: string[] = [];
  for (let i = last + 1; i < tokens.length && words.length < WORDS_AFTER_RUN; i++) {
    const token = tokens[i] as Token;
    if (isSetOff(token, tokens[i - 1] as Token)) break;
    words.push(token.key);
  }
  return words;
}

/** A comma sets a name off from a word that would make it a thing: "a tweet-storm, she said". */
function isSetOff(token: Token, previous: Token): boolean {
  return startsSentence(token, previous) || token.gap === 'break' || token.gap === 'comma';
}
