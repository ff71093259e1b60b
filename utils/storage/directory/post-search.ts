import MiniSearch from 'minisearch';
import type { Person } from '../../people/person';
import { type AreaWords, areaWords } from '../../people/posts/area-words';
import type { Post } from '../../people/posts/post';
import { postsOf } from '../../people/posts/posts-of';
import { nameWords } from '../../recognition/normalise';
import { TYPO_WORD_MIN } from '../constants';

/** Posts by what they are called: "UK ambassador to the US". */
export interface PostSearch {
  /** Every word begins a word of the post, its body or its area; best first. */
  readonly find: (query: string) => readonly Post[];
  /** Those called exactly so: label, role, or role and area, whatever the order of the words. */
  readonly exact: (query: string) => readonly Post[];
}

/** Words that join the others and say nothing. */
const JOINING: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'the', 'to']);

/** Reads the posts these people hold or held. */
export function createPostSearch(people: readonly Person[]): PostSearch {
  const inAreas = areaWords(people, nameWords);
  const toWords = (text: string) => wordsOf(text, inAreas);
  const posts = [...postsOf(people).values()];
  const index = new MiniSearch<{ id: number; label: string; more: string }>({
    fields: ['label', 'more'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { label: 2 },
      fuzzy: (word) => (word.length >= TYPO_WORD_MIN ? 1 : false),
    },
  });
  index.addAll(posts.map((post, id) => toDocument(post, id, toWords)));
  const called = posts.map((post) => callings(post, toWords));
  return {
    find: (query) =>
      index.search(toWords(query).join(' ')).flatMap(({ id }) => posts[id as number] ?? []),
    exact(query) {
      const wanted = asKey(toWords(query));
      return posts.filter((_, at) => called[at]?.includes(wanted));
    },
  };
}

function wordsOf(text: string, inAreas: AreaWords): string[] {
  const words = inAreas(nameWords(text));
  return words.filter((word) => !JOINING.has(word));
}

type ToWords = (text: string) => string[];

function toDocument({ label, role, organization, area }: Post, id: number, toWords: ToWords) {
  const more = [role, organization?.name, area?.name].map((text) => toWords(text ?? ''));
  return { id, label: toWords(label).join(' '), more: more.flat().join(' ') };
}

function callings({ label, role, area }: Post, toWords: ToWords): string[] {
  return [label, role, `${role} ${area?.name ?? ''}`].map((text) => asKey(toWords(text)));
}

function asKey(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}
