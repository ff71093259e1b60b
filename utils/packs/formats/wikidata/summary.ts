import { SUMMARY_MAX } from '../../../people/parse/limits';
import type { Fact } from '../../../people/person';
import { descriptionOf } from './labels';

/** Words that tie a description to a day. */
const DATED = /\b(?:former|formerly|current|currently|since|incumbent|ex)\b|\d{3}/i;
/** Shorter words, such as "of the", are in all descriptions. */
const WORD = /\p{L}{5,}/gu;

/**
 * The English description, but for one that claims an office or is tied to a day: it would stand on
 * the card on every day, also where it is not true.
 */
export function summaryOf(entity: unknown, facts: readonly Fact[]): string | undefined {
  const description = descriptionOf(entity);
  if (description === undefined || description.length > SUMMARY_MAX) return undefined;
  const offices = new Set(
    facts.filter(({ kind }) => kind === 'office').flatMap(({ label }) => wordsOf(label)),
  );
  const claims = wordsOf(description).some((word) => offices.has(word));
  return claims || DATED.test(description) ? undefined : description;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
