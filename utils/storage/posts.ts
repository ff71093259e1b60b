import type { Post } from '../people/posts/post';
import { postsOf } from '../people/posts/posts-of';
import { postKey, postKeys } from './segment/person-keys';
import { completePeople, recordsUnder } from './store/join-records';
import type { View } from './store/view';

/** A post with everyone recorded in it, over all packs and the reader's own; null: nobody is. */
export async function findPost(view: View, id: string): Promise<Post | null> {
  const key = postKey(id);
  const records = await recordsUnder(view, [key], postKeys);
  const known = await completePeople(view, records, view.own.byKeys([key]));
  return postsOf(known.map(({ line }) => line.person)).get(id) ?? null;
}
