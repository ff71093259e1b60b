import type { Candidate, CandidateKey, Span, TokenisedRun } from '../model';

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
