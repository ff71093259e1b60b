import { findHonorific } from '../utils/names/honorifics';
import { nameKeys, shortForms } from '../utils/names/name-keys';
import { joinKeys, nameWords } from '../utils/names/normalise';
import type { Person } from '../utils/people/person';
import type { Post } from '../utils/people/posts/post';
import { createPostSearch } from '../utils/storage/directory/post-search';

/**
 * The people a name stands for: those who bear it in full, with a form of address before it or not,
 * else those it is short for ("Sir Keir", "Harris").
 */
export function findByName(people: readonly Person[], name: string): Person[] {
  const words = nameWords(name);
  const bare = words.slice(words.findIndex((word) => !findHonorific(word)));
  for (const key of [joinKeys(words), joinKeys(bare)]) {
    const full = people.filter((person) => keysOf(person).includes(key));
    if (full.length > 0) return full;
  }
  return people.filter((person) => shortKeysOf(person).includes(joinKeys(words)));
}

function keysOf(person: Person): string[] {
  return nameKeys(person).map(({ key }) => key);
}

function shortKeysOf(person: Person): string[] {
  return shortForms(person).map(({ key }) => key);
}

/** The posts a phrase stands for: the one called so, else all that have its words. */
export function findPosts(people: readonly Person[], phrase: string): readonly Post[] {
  const search = createPostSearch(people);
  const exact = search.exact(phrase);
  return exact.length > 0 ? exact : search.find(phrase);
}
