import { LANGUAGES } from '../../languages/index';
import { isParticle } from '../../names/particles';
import { isSuffix } from '../../names/suffixes';
import { keysOfWords } from '../../names/word-lists';
import type { ArticleWords, CandidateKey, Run, RunWord, Span, Token, TokenisedRun } from '../model';
import { headAfterName, isHeadBeforeName, isThingBySmallWords } from './head-words';
import { isArticleBeforeNoun } from './nouns-before';
import {
  canBeGivenName,
  isNeutralAfter,
  isNeutralBefore,
  isOpener,
  isTitleWord,
} from './word-kinds';

/** What the words before a span say: nothing against it, a longer name, or perhaps a given name. */
export type Side = 'free' | 'longer-name' | 'unknown-word';

/** Words before a hyphen that leave the name after it a name: "pro-Trump". */
const PREFIXES: ReadonlySet<string> = new Set('pro anti ex non then'.split(' '));

/** Reads what stands before a span. */
export function sideBefore(run: TokenisedRun, span: Span, article: ArticleWords): Side {
  const { words } = run;
  if (run.style === 'caseless') return 'free';
  const word = words[span.from - 1];
  if (word === undefined) return runOpening(run, article);
  if (words[span.from]?.gap === 'line') return 'free';
  if (words[span.from]?.gap === 'hyphen') {
    if (span.from === 1 && PREFIXES.has(word.key)) return 'free';
    return hyphened(word, word.gap === 'hyphen' ? words[span.from - 2] : undefined, article);
  }
  if (isHeadBeforeName(word.key)) return 'longer-name';
  if (standsBefore(word) || isAcronymBefore(word, words[span.from])) return 'free';
  if (run.style === 'capitals' || startsSmall(run, span.from - 1, article)) return 'free';
  return 'unknown-word';
}

function runOpening(run: TokenisedRun, { language }: ArticleWords): Side {
  if (run.opening === 'ampersand') return 'longer-name';
  if (isThingBySmallWords({ before: run.before.at(-1), language })) return 'longer-name';
  if (run.opening !== 'hyphen') return 'free';
  return PREFIXES.has(run.before.at(-1) ?? '') ? 'free' : 'longer-name';
}

/** "Trump-Vance" are two; "Konrad-Adenauer-Stiftung" is one thing. */
function hyphened(neighbour: RunWord, beyond: RunWord | undefined, { names }: ArticleWords): Side {
  const pair = names.has(neighbour.key) && (beyond === undefined || names.has(beyond.key));
  return pair ? 'free' : 'longer-name';
}

function standsBefore(word: RunWord): boolean {
  if (word.casing === 'lower') return isParticle(word.key);
  return word.honorific !== undefined || isTitleWord(word.key) || isNeutralBefore(word.key);
}

/** "BBC", "CEO", a dateline: all capitals before a name that is not. */
function isAcronymBefore(word: RunWord, name: RunWord | undefined): boolean {
  return word.casing === 'capitals' && name?.casing === 'capital' && !isSuffix(word.key);
}

/** A word with a capital only for its place: first of a sentence, or in a headline. */
export function startsSmall(
  run: TokenisedRun,
  at: number,
  { small, language }: ArticleWords,
): boolean {
  const key = run.words[at]?.key ?? '';
  if (canBeGivenName(key)) return false;
  if (at === 0 && isArticleBeforeNoun(run.before.at(-1), language)) return true;
  if (run.style === 'title') return isOpener(key, language) || small.has(key);
  return at === 0 && run.opening === 'sentence' && (isOpener(key, language) || small.has(key));
}

/** Reads what stands after a span. */
export function sideAfter(run: TokenisedRun, span: Span, article: ArticleWords): Side {
  const { words } = run;
  if (run.style === 'caseless') return 'free';
  const word = words[span.to];
  if (word === undefined) return runClosing(run, span, article);
  if (word.gap === 'line') return 'free';
  if (word.gap === 'hyphen') {
    const beyond = words[span.to + 1];
    return hyphened(word, beyond?.gap === 'hyphen' ? beyond : undefined, article);
  }
  if (isConjunction(word, article.language)) return 'free';
  if (isSuffix(word.key) || headAfterName(word.key) !== undefined) return 'longer-name';
  if (isNeutralAfter(word.key)) return 'free';
  if (run.style === 'capitals') return 'free';
  return run.style === 'title' &&
    (article.small.has(word.key) || isOpener(word.key, article.language))
    ? 'free'
    : 'longer-name';
}

/** Whether by its ending alone the span owns what is named after it: "Merkels Rede". */
export function isPossessor(
  { words }: TokenisedRun,
  { to }: Span,
  names: readonly CandidateKey[],
): boolean {
  return words[to]?.gap === 'space' && names.every(({ possessive }) => possessive === true);
}

function runClosing(run: TokenisedRun, span: Span, { language }: ArticleWords): Side {
  const { words } = run;
  const possessive = words[span.to - 1]?.possessive === true;
  if (!possessive && isThingBySmallWords({ after: run.after[0], language })) return 'longer-name';
  if (run.closing === 'hyphen' || run.closing === 'ampersand') return 'longer-name';
  return words.length === 1 && isFirm(run, words[span.from]?.key) ? 'longer-name' : 'free';
}

/** "Johnson and Johnson". */
function isFirm({ before, after }: Run, name: string | undefined): boolean {
  const first = after[0] === 'and' && after[1] === name;
  return first || (before[1] === 'and' && before[0] === name);
}

export const CONJUNCTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.map(({ code, particles }) => [code, new Set(keysOfWords(particles?.conjunctions))]),
);

/** Whether a particle is rather "and" in the article's language: "Pedro Sánchez y Yolanda Díaz". */
export function isConjunction({ casing, text }: Token, language: string): boolean {
  return casing === 'lower' && CONJUNCTIONS.get(language)?.has(text) === true;
}
