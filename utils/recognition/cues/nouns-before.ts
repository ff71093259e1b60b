import { LANGUAGES } from '../../languages/all';
import { keysOfWords } from '../../names/word-lists';
import type { Candidate, CandidateKey, Span, TokenisedRun } from '../model';

const LANGUAGES_WITH: ReadonlySet<string> = new Set(
  LANGUAGES.filter(({ nounsBeforeNames }) => nounsBeforeNames).map(({ code }) => code),
);

/** Whether in a language nouns and places with a capital stand right before a full name. */
export function hasNounsBeforeNames(language: string): boolean {
  return LANGUAGES_WITH.has(language);
}

const ARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.flatMap(({ code, beforeNouns }) =>
    beforeNouns === undefined ? [] : [[code, new Set(keysOfWords(beforeNouns))]],
  ),
);

/** Whether after a word the next with a capital is a noun: "die Rede Merkels", "der Golfer Woods". */
export function isArticleBeforeNoun(key: string | undefined, language: string): boolean {
  return key !== undefined && ARTICLES.get(language)?.has(key) === true;
}

const CONSONANT = /[бвгґджзйклмнпрстфхцчшщbcćdfghjklłmnńprsśtvwzźż]$/u;

/**
 * Whether the word before a span is no given name of the one it names: the first of a sentence, and
 * in no case that the span is in. "Дом Обамы", "Rząd Tuska".
 */
export function isNounBefore(
  run: TokenisedRun,
  span: Span,
  names: readonly CandidateKey[],
): boolean {
  const { words, endings } = run;
  if (endings === undefined || span.from !== 1 || run.opening !== 'sentence') return false;
  const first = endings[0];
  if (first === undefined || first.onlyLast || names.length === 0) return false;
  const cases = names.map((name) => name.cases ?? []);
  if (cases.some((some) => some.length === 0)) return false;
  const both = first.inflected.some((one) => one.cases?.some((a) => cases.flat().includes(a)));
  return !both && CONSONANT.test(words[0]?.text ?? '');
}

/** Whether a run is such a word and somebody who is known by one of these names. */
export function beginsWithNoun(
  { run, candidates }: { readonly run: TokenisedRun; readonly candidates: readonly Candidate[] },
  known: ReadonlyMap<string, unknown>,
): boolean {
  if (run.endings === undefined || run.opening !== 'sentence') return false;
  const rest = candidates.find(({ from, to }) => from === 1 && to === run.words.length);
  const names = rest?.keys.filter(({ key }) => known.has(key)) ?? [];
  return rest !== undefined && isNounBefore(run, rest, names);
}
