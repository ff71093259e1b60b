import type { Day } from '../../people/person';
import { postIdOf } from '../../people/posts/posts-of';
import type { PostLine } from '../model';
import { type HoldingDays, holdingDays } from '../offices/holding-days';
import { scanOffice } from '../offices/office-words';
import { readQuery, type SearchQuery } from '../search/query';
import { officeScore } from '../search/ranking';
import type { Segment } from '../segment/segment-reader';
import type { Snapshot } from '../store/snapshot';
import { askedPostDay } from './asked-office';
import type { PeopleInMemory } from './people-in-memory';

/** A post under one of its labels, in one place. */
interface ScoredPost {
  readonly id: string;
  readonly label: string;
  readonly penalty: number;
  readonly score: number;
  /** Of those recorded in it there. */
  readonly days: readonly HoldingDays[];
}

/** A query, and how it is compared. */
interface Typed {
  readonly query: SearchQuery;
  readonly forgiving: boolean;
}

/** A search for posts, and the day it is asked on. */
export interface PostQuery {
  readonly query: string;
  readonly today: Day;
  readonly limit: number;
}

/**
 * Posts by what they are called, best first, each once; typos only where too few are found. One that
 * is asked for with a date comes with a day of it.
 */
export async function searchPosts(
  view: Snapshot,
  memory: PeopleInMemory,
  { query: text, today, limit }: PostQuery,
): Promise<PostLine[]> {
  const query = readQuery(text, today);
  const found = new Map<string, ScoredPost>();
  for (const forgiving of [false, true]) {
    if (query.officeWords.length === 0 || found.size >= limit) break;
    const typed = { query, forgiving };
    const posts = await Promise.all(view.segments.map((one) => postsIn(one, typed, limit)));
    const all = [...postsInMemory(memory, typed), ...posts.flat()];
    for (const post of all.sort((one, other) => one.score - other.score)) {
      const { id, days } = post;
      const known = found.get(id);
      found.set(id, known ? { ...known, days: [...known.days, ...days] } : post);
    }
  }
  return [...found.values()].slice(0, limit).map((post) => lineOf(post, query));
}

function lineOf({ id, label, penalty, days }: ScoredPost, query: SearchQuery): PostLine {
  const day = askedPostDay(query, days);
  return { id, label, penalty, ...(day !== undefined && { day }) };
}

async function postsIn(
  segment: Segment,
  { query, forgiving }: Typed,
  limit: number,
): Promise<ScoredPost[]> {
  const { offices } = await segment.search();
  const found = (await offices.find(query.officeWords, forgiving))
    .filter(({ hasPost }) => hasPost)
    .map((office) => ({ ...office, score: officeScore({ ...office, inForce: true }) }))
    .sort((one, other) => one.score - other.score || one.rank - other.rank)
    .slice(0, limit * LABELS_OF_A_POST);
  const labels = await offices.labels(found.map(({ rank }) => rank));
  const days = new Map<number, HoldingDays[]>(found.map(({ rank }) => [rank, []]));
  // Read only where a day is asked about: offices may have thousands of holders.
  if (query.period !== null) {
    await offices.eachHolding(found, ({ rank }, _, from, to) => {
      days.get(rank)?.push({ from, to });
    });
  }
  return found.flatMap(({ rank, penalty, score }, at) => {
    const post = labels[at]?.post;
    return post ? { ...post, penalty, score, days: days.get(rank) ?? [] } : [];
  });
}

/** A post may be recorded under several labels. */
const LABELS_OF_A_POST = 4;

function postsInMemory({ people }: PeopleInMemory, { query, forgiving }: Typed): ScoredPost[] {
  return people.flatMap(({ line: { person }, offices }) =>
    offices.flatMap((office): ScoredPost | [] => {
      const { fact } = office;
      const id = postIdOf(fact);
      const match = id === null ? null : scanOffice(query.officeWords, office, forgiving);
      if (id === null || !match) return [];
      const label = fact.post?.label ?? fact.label;
      const score = officeScore({ ...match, inForce: true });
      return { id, label, penalty: match.penalty, score, days: [holdingDays(fact, person)] };
    }),
  );
}
