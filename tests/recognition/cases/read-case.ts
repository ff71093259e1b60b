import { mark, unmark } from '../read-marked';
import type { Case } from './case-table';
import { PEOPLE } from './people';

/** What is found in the text of a case, marked as its expectation is. */
export async function readCase({
  marked,
  people,
  on,
  language = 'en',
  complete,
}: Case): Promise<string> {
  return await mark(unmark(marked), people ?? PEOPLE, on, language, { complete });
}
