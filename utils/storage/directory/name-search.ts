import MiniSearch from 'minisearch';
import { nameWords } from '../../recognition/normalise';
import { TYPO_WORD_MIN } from '../constants';
import type { PersonLine } from '../types';

/** The reader's own people come before a pack's that match as well. */
const OWN_BOOST = 2;

/** Lines whose person bears the words, best first. */
export type NameSearch = (query: string) => PersonLine[];

/**
 * An index in memory over all names of these people. Every word of a query must begin a word of
 * a name; case and marks do not matter; one typo is forgiven in words of four letters and more.
 */
export function createNameSearch(lines: readonly PersonLine[]): NameSearch {
  const index = new MiniSearch<{ id: number; name: string; others: string }>({
    fields: ['name', 'others'],
    tokenize: (text) => [...nameWords(text)],
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { name: 2 },
      fuzzy: (word) => (word.length >= TYPO_WORD_MIN ? 1 : false),
      boostDocument: (id) => weightOf(lines[id as number]),
    },
  });
  index.addAll(lines.map(({ person }, id) => toDocument(person, id)));
  const search = (words: readonly string[]) =>
    index.search(words.join(' ')).flatMap(({ id }) => lines[id as number] ?? []);
  return (query) => {
    const words = nameWords(query);
    const found = search(words);
    return found.length > 0 ? found : firstOf(swapped(words), search);
  };
}

function toDocument({ name, otherNames }: PersonLine['person'], id: number) {
  return { id, name, others: otherNames.map((other) => other.name).join(' / ') };
}

function weightOf(line: PersonLine | undefined): number {
  const prominence = line?.person.prominence ?? 0;
  return (1 + prominence) * (line?.origin === 'pack' ? 1 : OWN_BOOST);
}

/** Two letters the wrong way round are one typo to a typist, but two to the index. */
function* swapped(words: readonly string[]): Generator<string[]> {
  for (const [at, word] of words.entries()) {
    if (word.length < TYPO_WORD_MIN) continue;
    for (let letter = 0; letter + 1 < word.length; letter += 1) {
      const [one = '', other = ''] = word.slice(letter, letter + 2);
      const turned = word.slice(0, letter) + other + one + word.slice(letter + 2);
      yield words.toSpliced(at, 1, turned);
    }
  }
}

function firstOf(
  queries: Iterable<string[]>,
  search: (words: readonly string[]) => PersonLine[],
): PersonLine[] {
  for (const words of queries) {
    const found = search(words);
    if (found.length > 0) return found;
  }
  return [];
}
