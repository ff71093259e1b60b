import { normaliseName } from '../../recognition/normalise';
import { DIRECTORY_PEOPLE_MAX } from '../constants';
import { completePeople, packRecord, recordsUnder } from '../gather';
import type { Segment } from '../segment/segment-reader';
import type { KeysOf, PeopleStore, PersonLine, PostLine } from '../types';
import type { View } from '../view';
import { createNameSearch, type NameSearch } from './name-search';
import { createPostSearch, type PostSearch } from './post-search';

type Page = Parameters<PeopleStore['list']>[0];
type Listing = Awaited<ReturnType<PeopleStore['list']>>;

/** Searching and listing people by name. */
export interface Directory {
  /** Everyone who matches, best first. */
  search(view: View, query: string): Promise<readonly PersonLine[]>;
  list(view: View, page: Page): Promise<Listing>;
  /** Posts of the people held in memory. */
  searchPosts(view: View, query: string): Promise<readonly PostLine[]>;
}

interface Held {
  readonly generation: number;
  /** The reader's own and the people of small packs: own first, then by name. */
  readonly lines: readonly PersonLine[];
  /** Packs too large to hold. */
  readonly large: readonly Segment[];
  readonly search: NameSearch;
  readonly posts: PostSearch;
}

/**
 * A directory built at first use and again when the generation changes. Packs above
 * `DIRECTORY_PEOPLE_MAX` stay out of memory: of them, search finds whole names, and the list gives
 * them after the others, in the pack's own order.
 */
export function createDirectory(keysOf: KeysOf): Directory {
  let building: { generation: number; held: Promise<Held> } | undefined;
  const heldFor = (view: View): Promise<Held> => {
    if (building?.generation !== view.generation) {
      const held = build(view);
      building = { generation: view.generation, held };
      // A failed build must not stand in the way of the next try.
      held.catch(() => {
        if (building?.held === held) building = undefined;
      });
    }
    return building.held;
  };

  async function search(view: View, query: string): Promise<readonly PersonLine[]> {
    const held = await heldFor(view);
    const lines = held.search(query);
    if (held.large.length === 0) return lines;
    const large = { ...view, segments: held.large };
    const records = await recordsUnder(large, [normaliseName(query)], keysOf);
    const known = await completePeople(view, records, []);
    const listed = new Set(lines.map(({ id }) => id));
    return [...lines, ...known.map(({ line }) => line).filter(({ id }) => !listed.has(id))];
  }

  return {
    search,
    async searchPosts(view, query) {
      const { posts } = await heldFor(view);
      return posts.find(query).map(({ id, label }) => ({ id, label }));
    },
    async list(view, { offset, limit, query }) {
      if (query?.trim()) {
        const lines = await search(view, query);
        return { total: lines.length, lines: lines.slice(offset, offset + limit) };
      }
      return listAll(view, await heldFor(view), { offset, limit });
    },
  };
}

async function build(view: View): Promise<Held> {
  const small: Segment[] = [];
  const large: Segment[] = [];
  let room = DIRECTORY_PEOPLE_MAX;
  for (const segment of view.segments) {
    const fits = segment.meta.people <= room;
    if (fits) room -= segment.meta.people;
    (fits ? small : large).push(segment);
  }
  const records = await Promise.all(small.map(allRecords));
  const known = await completePeople(view, records.flat(), view.own.rows);
  const lines = known.map(({ line }) => line).sort(byOwnThenName());
  return {
    generation: view.generation,
    lines,
    large,
    search: createNameSearch(lines),
    posts: createPostSearch(lines.map(({ person }) => person)),
  };
}

async function allRecords(segment: Segment) {
  const numbers = Array.from({ length: segment.meta.people }, (_, number) => number);
  const people = await segment.people(numbers);
  return [...people].map(([number, person]) => packRecord(segment, number, person));
}

function byOwnThenName() {
  const { compare } = new Intl.Collator('en');
  const rank = ({ origin }: PersonLine) => (origin === 'pack' ? 1 : 0);
  return (one: PersonLine, other: PersonLine) =>
    rank(one) - rank(other) ||
    compare(one.person.name, other.person.name) ||
    compare(one.id, other.id);
}

/** Held lines first, then the large packs; those of them that are held already are left out. */
async function listAll(view: View, held: Held, { offset, limit }: Page): Promise<Listing> {
  const lines = held.lines.slice(offset, offset + limit);
  let before = held.lines.length;
  for (const segment of held.large) {
    const from = Math.max(0, offset - before);
    const people = await segment.from(from, limit - lines.length);
    const records = [...people].map(([number, person]) => packRecord(segment, number, person));
    const known = await completePeople(view, records, []);
    lines.push(...known.flatMap(({ line }) => (line.origin === 'pack' ? line : [])));
    before += segment.meta.people;
  }
  return { total: before, lines };
}
