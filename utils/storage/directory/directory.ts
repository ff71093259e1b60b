import type { Day } from '../../people/person';
import type { PeopleStore, PersonLine, PostLine } from '../types';
import type { View } from '../view';
import { gatherHeld, type Held } from './held';
import { hiddenPlaces } from './hidden-places';
import { listPeople } from './list-people';
import { createRemember, type Remembering } from './remembered';
import { searchPeople } from './search-people';
import { searchPosts } from './search-posts';

type Page = Parameters<PeopleStore['list']>[0];
type Listing = Awaited<ReturnType<PeopleStore['list']>>;

/** Searching and listing people and posts. */
export interface Directory {
  /** Who matches, best first. */
  search(view: View, query: string, limit: number): Promise<readonly PersonLine[]>;
  searchPosts(view: View, query: string, limit: number): Promise<readonly PostLine[]>;
  list(view: View, page: Page): Promise<Listing>;
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
  let gathering: { generation: number; held: Promise<Held> } | undefined;
  const heldFor = (view: View): Promise<Held> => {
    if (gathering?.generation !== view.generation) {
      const held = gatherHeld(view, remember);
      gathering = { generation: view.generation, held };
      // A failed try must not stand in the way of the next.
      held.catch(() => {
        if (gathering?.held === held) gathering = undefined;
      });
    }
    return gathering.held;
  };
  const searched = async (
    view: View,
    search: Omit<Parameters<typeof searchPeople>[3], 'today'>,
  ) => {
    const held = await heldFor(view);
    const hidden = await hiddenPlaces({ view, held, order: 'byRank' }, remember);
    return searchPeople(view, held, hidden, { ...search, today: today() });
  };
  return {
    async search(view, query, limit) {
      const page = { query, offset: 0, limit: limit + FOUND_TWICE, whole: false };
      return (await searched(view, page)).lines.slice(0, limit);
    },
    async searchPosts(view, query, limit) {
      return searchPosts(view, await heldFor(view), { query, today: today(), limit });
    },
    async list(view, { offset, limit, query }) {
      if (query?.trim()) return searched(view, { query, offset, limit, whole: true });
      const held = await heldFor(view);
      const hidden = await hiddenPlaces({ view, held, order: 'byName' }, remember);
      return listPeople(view, held, hidden, { offset, limit });
    },
  };
}
