import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/people/person';
import { mark, unmark } from '../read-marked';

/** A language's table: each text has its people marked as they are to be found, and nobody else. */
export function readsIn(
  language: string,
  people: readonly Person[],
  texts: readonly string[],
): void {
  describe(`people named in a text in ${language}`, () => {
    it.each(texts)('%s', async (marked) => {
      expect(await mark(unmark(marked), people, undefined, language)).toBe(marked);
    });
  });
}
