import { type Check, nameFact, type PackProblem, peopleOf } from './problem';

const MAX_SUMMARY = 280;

/** A summary outlives every office, so it may name none. */
const OFFICE =
  /\b(president|prime minister|minister|secretary of state|chancellor|ambassador|senator|governor|speaker|leader|taoiseach|tánaiste|mayor|member of parliament|mp|incumbent|current|currently|serves as|serving)\b/i;

/** Checks summaries and labels against the list of words that judge. */
export function checkWording(loadedWords: readonly string[]): Check {
  const loaded = new RegExp(`(?<![\\p{L}-])(${loadedWords.join('|')})(?![\\p{L}-])`, 'iu');
  return (all) =>
    peopleOf(all).flatMap(({ file, person }) => [
      ...summaryProblems(person.summary ?? '').map((reason) => ({
        at: `${file}: ${person.name}: summary`,
        reason,
      })),
      ...judging(loaded, `${file}: ${person.name}: summary`, person.summary ?? ''),
      ...person.facts.flatMap((fact) =>
        judging(loaded, `${file}: ${nameFact(person, fact)}`, fact.label ?? ''),
      ),
    ]);
}

function summaryProblems(summary: string): string[] {
  const office = OFFICE.exec(summary);
  return [
    ...(summary.length > MAX_SUMMARY ? [`longer than ${MAX_SUMMARY} characters`] : []),
    ...(office ? [`claims an office: "${office[0]}"`] : []),
    ...(/[.!?]\s+\p{Lu}/u.test(summary.replace(/\bU\.S\./g, 'US'))
      ? ['more than one sentence']
      : []),
  ];
}

function judging(loaded: RegExp, at: string, text: string): PackProblem[] {
  const found = loaded.exec(text);
  return found ? [{ at, reason: `the word "${found[0]}" judges` }] : [];
}
