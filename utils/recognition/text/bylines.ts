import { withEnglish } from '../../names/word-lists';
import type { Token } from '../model';
import { isCapital, startsSentence } from './token-tests';

/** The English words count everywhere: agencies write them under pictures in all languages. */
const BY = withEnglish(({ bylines }) => bylines?.by);
const CREDITS = withEnglish(({ bylines }) => bylines?.credits);
const BESIDE_NAMES = withEnglish(({ bylines }) => bylines?.besideNames);

/** More words than this are a text. */
const MOST_TOKENS = 14;

/** Leaves out who wrote the text and who took its pictures: "By Jane Roe", "Photo: Jane Roe/AP". */
export function withoutBylines(
  tokens: readonly Token[],
  text: string,
  language: string,
): readonly Token[] {
  if (isByline(tokens, text, language) || isListOfWriters(tokens, text, language)) return [];
  const kept: Token[] = [];
  let rest = 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = endOfWriters(tokens, at, text, language);
    if (end === at) continue;
    kept.push(...tokens.slice(rest, at));
    rest = end;
    at = end - 1;
  }
  return rest === 0 ? tokens : [...kept, ...tokens.slice(rest)];
}

/** Where a credit, or a line of a byline, that begins at a word ends; there where none does. */
function endOfWriters(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: string,
): number {
  if (isCredit(tokens, at, text, language)) return endOfCredit(tokens, at, text, language);
  if (!has(BY, tokens[at], language) || !beginsLine(tokens, at, text)) return at;
  let end = at + 1;
  while (end < tokens.length && end - at <= MOST_TOKENS && !beginsLine(tokens, end, text)) end++;
  const line = tokens.slice(at, end);
  const upTo = text.slice(0, tokens[end]?.start ?? text.length).trimEnd();
  return isByline(line, upTo, language) ? end : at;
}

function beginsLine(tokens: readonly Token[], at: number, text: string): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  return previous === undefined || text.slice(previous.wordEnd, token?.start).includes('\n');
}

const BAR = '|';
/** Words of a writer's name: "Jane Roe", "Jane van Roe". */
const FEWEST_WORDS_OF_NAME = 2;
const MOST_WORDS_OF_NAME = 4;

/** "Jane Roe, John Doe | The Paper": names with commas between, before a bar. */
function isListOfWriters(tokens: readonly Token[], text: string, language: string): boolean {
  if (tokens.length > MOST_TOKENS || !areNames(tokens, language)) return false;
  const bar = text.indexOf(BAR);
  const before = tokens.filter(({ start }) => start < bar);
  if (before.length === 0 || before.length === tokens.length) return false;
  const names = namesIn(before, language);
  const isList = names.length > 1 || names[0] === FEWEST_WORDS_OF_NAME;
  return (
    isList && names.every((words) => words >= FEWEST_WORDS_OF_NAME && words <= MOST_WORDS_OF_NAME)
  );
}

/** How many words each name of a list has. */
function namesIn(tokens: readonly Token[], language: string): readonly number[] {
  const names: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (has(BESIDE_NAMES, token, language)) names.push(0);
    else if (at === 0 || token.gap === 'comma') names.push(1);
    else names.push((names.pop() ?? 0) + 1);
  }
  return names;
}

const ENDS_AS_SENTENCE = /[.!?…:]["”’)\s]*$/u;
const ENDING = 6;

function isByline(tokens: readonly Token[], text: string, language: string): boolean {
  if (tokens.length < 2 || tokens.length > MOST_TOKENS) return false;
  if (!has(BY, tokens[0], language) || !isCapital(tokens[1])) return false;
  return !ENDS_AS_SENTENCE.test(text.slice(-ENDING)) && areNames(tokens.slice(1), language);
}

function isCredit(tokens: readonly Token[], at: number, text: string, language: string): boolean {
  const word = tokens[at];
  const next = tokens[at + 1];
  if (word === undefined || next === undefined) return false;
  const before = tokens[at - 1];
  if (before === undefined ? !isCapital(word) : !startsSentence(word, before)) return false;
  if (!has(CREDITS, word, language)) return false;
  if (has(BY, next, language)) return isCapital(tokens[at + 2]);
  return isCapital(next) && text.slice(word.wordEnd, next.start).includes(':');
}

/** Where a credit ends: its sentence, bracket or line; where it begins if it is none. */
function endOfCredit(
  tokens: readonly Token[],
  first: number,
  text: string,
  language: string,
): number {
  let end = first + 2;
  while (end < tokens.length && !endsBefore(tokens, end, text)) {
    if (end - first > MOST_TOKENS) return first;
    end++;
  }
  return areNames(tokens.slice(first + 2, end), language) ? end : first;
}

function endsBefore(tokens: readonly Token[], at: number, text: string): boolean {
  const [previous, token] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (token.gap === 'line' || startsSentence(token, previous)) return true;
  return token.gap === 'break' && CLOSING.test(text.slice(previous.wordEnd, token.start));
}

const CLOSING = /[)\]]/;

function areNames(tokens: readonly Token[], language: string): boolean {
  return tokens.every((token) => {
    return !token.possessive && (isCapital(token) || isBesideName(token, language));
  });
}

/** An agency in small letters ("dpa") stands after a stroke. */
function isBesideName(token: Token, language: string): boolean {
  return token.gap === 'break' || has(BESIDE_NAMES, token, language);
}

type ByLanguage = ReadonlyMap<string, ReadonlySet<string>>;

function has(words: ByLanguage, token: Token | undefined, language: string): boolean {
  if (token === undefined) return false;
  const own = words.get(language) ?? words.get('en');
  return own?.has(token.key) === true;
}
