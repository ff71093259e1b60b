import type { Day } from '../../people/person';
import type { PeopleStore, PersonLine, PostLine } from '../model';
import type { Snapshot } from '../store/snapshot';
import { listPeople } from './list-people';
import { gatherInMemory, type PeopleInMemory } from './people-in-memory';
import { positionsToSkip } from './positions-to-skip';
import { createRemember, type Remembering } from './remembered';
import { searchPeople } from './search-people';
import { searchPosts } from './search-posts';

type Page = Parameters<PeopleStore['list']>[0];
type Listing = Awaited<ReturnType<PeopleStore['list']>>;

/** Searching and listing people and posts. */
export interface Directory {
  /** Who matches, best first. */
  search(view: Snapshot, query: string, limit: number): Promise<readonly PersonLine[]>;
  searchPosts(view: Snapshot, query: string, limit: number): Promise<readonly PostLine[]>;
  list(view: Snapshot, page: Page): Promise<Listing>;
}

/** What a directory works with. */
export interface DirectoryOptions extends Remembering {
  readonly today: () => Day;
}

/** Several packs may have a person under names of their own: found twice, shown once. */
const FOUND_TWICE = 4;

/**
 * A directory over the segments' own indexes; in memory are only the reader's own people and those
 * whom several packs have, gathered at first use and again when the generation changes.
 */
export function createDirectory({ today, ...remembering }: DirectoryOptions): Directory {
  const remember = createRemember(remembering);
  let gathering: { generation: number; memory: Promise<PeopleInMemory> } | undefined;
  const memoryFor = (view: Snapshot): Promise<PeopleInMemory> => {
    if (gathering?.generation !== view.generation) {
      const memory = gatherInMemory(view, remember);
      gathering = { generation: view.generation, memory };
      // A failed try must not stand in the way of the next.
      memory.catch(() => {
        if (gathering?.memory === memory) gathering = undefined;
      });
    }
    return gathering.memory;
  };
  const searched = async (
    view: Snapshot,
    search: Omit<Parameters<typeof searchPeople>[3], 'today'>,
  ) => {
    const memory = await memoryFor(view);
    const hidden = await positionsToSkip({ view, memory, order: 'byRank' }, remember);
    return searchPeople(view, memory, hidden, { ...search, today: today() });
  };
  return {
    async search(view, query, limit) {
      const page = { query, offset: 0, limit: limit + FOUND_TWICE, whole: false };
      return (await searched(view, page)).lines.slice(0, limit);
    },
    async searchPosts(view, query, limit) {
      return searchPosts(view, await memoryFor(view), { query, today: today(), limit });
    },
    async list(view, { offset, limit, query }) {
      if (query?.trim()) return searched(view, { query, offset, limit, whole: true });
      const memory = await memoryFor(view);
      const hidden = await positionsToSkip({ view, memory, order: 'byName' }, remember);
      return listPeople(view, memory, hidden, { offset, limit });
    },
  };
}
