import { english } from '../../english';
import type { Words } from '../../people/words/describe-role';

/** Dates stay as they are recorded: to be read by programs too. */
export const WORDS: Words = { t: english, date: (date) => date, locale: 'en' };

/** A sentence's start in the middle of a line. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
