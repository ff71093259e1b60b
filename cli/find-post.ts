import type { Person } from '../utils/people/person';
import type { Post } from '../utils/people/posts/post';
import { createPostSearch } from '../utils/storage/directory/post-search';

/** The posts a phrase stands for: the one called so, else all that have its words. */
export function findPosts(people: readonly Person[], phrase: string): readonly Post[] {
  const search = createPostSearch(people);
  const exact = search.exact(phrase);
  return exact.length > 0 ? exact : search.find(phrase);
}
