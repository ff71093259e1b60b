import { expect, it } from 'vitest';
import { orderByName } from '../../../utils/storage/segment/name-order';
import { createWordDocs, sortWords } from '../../../utils/storage/words/word-docs';

/** The numbers of people in the order of their names; other names behind the first bar. */
function ordered(...names: string[]): number[] {
  const docs = createWordDocs();
  for (const name of names) {
    const [main = '', others = ''] = name.split(' | ');
    docs.add(main.split(' ').filter(Boolean), others.split(' ').filter(Boolean));
  }
  return [...orderByName(docs, sortWords(docs))];
}

it.each<[names: string[], order: number[], why: string]>([
  [['cy', 'ann', 'bob'], [1, 2, 0], 'by the first word'],
  [['bob b', 'bob a', 'ann z'], [2, 1, 0], 'then by the second'],
  [['bob x b', 'bob x a', 'bob x'], [2, 1, 0], 'then by the next'],
  [['bob', 'ann', 'bob', 'bob'], [1, 0, 2, 3], 'the same names as they came'],
  [['bob x', 'bob x', 'bob a'], [2, 0, 1], 'the same names of two words too'],
  [['bob b', 'bob | a a', 'bob a | z'], [1, 2, 0], 'other names do not count'],
  [['bob | z', 'bob | a'], [0, 1], 'nor of those of one name'],
  [['bob', '', 'ann', ' | ann'], [1, 3, 2, 0], 'those without a name first'],
  [[], [], 'nobody'],
])('people %j stand in the order %j: %s', (names, order) => {
  expect(ordered(...names)).toEqual(order);
});
