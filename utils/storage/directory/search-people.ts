import type { PersonLine } from '../model';
import { readQuery, type Tier, tiersFor } from '../search/query';
import type { Snapshot } from '../store/snapshot';
import { createSeen, type FoundItem, mergeRanked, type Seen } from './merge-ranked';
import type { PeopleInMemory } from './people-in-memory';
import { resolveItems } from './resolve-items';
import { scanPeople } from './scan-people';

/** A search, and the part of its answer that is wanted. */
export interface Search {
  readonly query: string;
  readonly today: string;
  readonly offset: number;
  readonly limit: number;
  /** Whether all are counted; otherwise the search ends as soon as the page is full. */
  readonly whole: boolean;
}

/** A page of an answer. */
export interface FoundPage {
  /** How many there are; where not all are counted, at least as many as were asked for. */
  readonly total: number;
  readonly lines: readonly PersonLine[];
}

/** Everyone who matches, best first, tier by tier; in each the reader's own come first. */
export async function searchPeople(
  view: Snapshot,
  memory: PeopleInMemory,
  hidden: readonly (readonly number[])[],
  { query: text, today, offset, limit, whole }: Search,
): Promise<FoundPage> {
  const query = readQuery(text, today);
  const seen = createSeen(view.segments, hidden);
  const items: FoundItem[] = [];
  let total = 0;
  for (const tier of tiersFor(query)) {
    if (!whole && total >= offset + limit) break;
    const found = await findTier({ view, memory, seen }, query, tier);
    const skip = Math.max(0, offset - total);
    for (const item of found.from(skip)) {
      if (items.length >= limit) break;
      items.push(item);
    }
    total += found.count;
  }
  return { total, lines: await resolveItems(view, items, query) };
}

interface Where {
  readonly view: Snapshot;
  readonly memory: PeopleInMemory;
  readonly seen: Seen;
}

async function findTier(
  { view, memory, seen }: Where,
  query: ReturnType<typeof readQuery>,
  tier: Tier,
) {
  const ranked = await Promise.all(
    view.segments.map(async (segment) => (await segment.search()).people(query, tier)),
  );
  const inMemory = seen.newInMemory(scanPeople(memory.people, query, tier));
  const fresh = ranked.map((one, segment) => seen.newRanked(segment, one));
  const own = inMemory.filter((one) => one.person.line.origin !== 'pack');
  const others = inMemory.filter((one) => one.person.line.origin === 'pack');
  return {
    count: inMemory.length + fresh.reduce((sum, { ranks }) => sum + ranks.length, 0),
    *from(skip: number): Generator<FoundItem> {
      yield* own.slice(skip).map((one) => ({ inMemory: one }));
      yield* mergeRanked(others, fresh, Math.max(0, skip - own.length));
    },
  };
}
