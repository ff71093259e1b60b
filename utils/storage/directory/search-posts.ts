import { postIdOf } from '../../people/posts/posts-of';
import { readQuery } from '../search/query';
import { officeScore } from '../search/score';
import type { Segment } from '../segment/segment-reader';
import type { PostLine } from '../types';
import type { View } from '../view';
import type { Held } from './held';
import { scanOffice } from './scan-offices';

interface ScoredPost extends PostLine {
  readonly score: number;
}

/** What is typed, without joining words and dates. */
interface Typed {
  readonly words: readonly string[];
  readonly forgiving: boolean;
}

/** Posts by what they are called, best first, each once; typos only where too few are found. */
export async function searchPosts(
  view: View,
  held: Held,
  {
    query,
    today,
    limit,
  }: { readonly query: string; readonly today: string; readonly limit: number },
): Promise<PostLine[]> {
  const { officeWords: words } = readQuery(query, today);
  const found = new Map<string, PostLine>();
  for (const forgiving of [false, true]) {
    if (words.length === 0 || found.size >= limit) break;
    const typed = { words, forgiving };
    const posts = await Promise.all(view.segments.map((one) => postsIn(one, typed, limit)));
    const all = [...heldPosts(held, typed), ...posts.flat()];
    for (const { id, label } of all.sort((one, other) => one.score - other.score)) {
      if (!found.has(id)) found.set(id, { id, label });
    }
  }
  return [...found.values()].slice(0, limit);
}

async function postsIn(
  segment: Segment,
  { words, forgiving }: Typed,
  limit: number,
): Promise<ScoredPost[]> {
  const { offices } = await segment.search();
  const found = (await offices.find(words, forgiving))
    .filter(({ hasPost }) => hasPost)
    .map((office) => ({ rank: office.rank, score: officeScore({ ...office, inForce: true }) }))
    .sort((one, other) => one.score - other.score || one.rank - other.rank)
    .slice(0, limit * LABELS_OF_A_POST);
  const labels = await offices.labels(found.map(({ rank }) => rank));
  return found.flatMap(({ score }, at) => {
    const post = labels[at]?.post;
    return post ? { ...post, score } : [];
  });
}

/** A post may be recorded under several labels. */
const LABELS_OF_A_POST = 4;

function heldPosts({ people }: Held, { words, forgiving }: Typed): ScoredPost[] {
  return people.flatMap(({ offices }) =>
    offices.flatMap((office): ScoredPost | [] => {
      const id = postIdOf(office.fact);
      const match = id === null ? null : scanOffice(words, office, forgiving);
      if (id === null || !match) return [];
      const label = office.fact.post?.label ?? office.fact.label;
      return { id, label, score: officeScore({ ...match, inForce: true }) };
    }),
  );
}
