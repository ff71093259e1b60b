import type { Case, Ending, Gender } from './language';

/** Puts down an ending, so that a language's endings read as a table: `ending('ого', ['ий'], …)`. */
export function ending(
  text: string,
  bases: readonly string[],
  cases: readonly Case[],
  more: { readonly gender?: Gender; readonly after?: string } = {},
): Ending {
  return { ending: text, bases, cases, ...more };
}
