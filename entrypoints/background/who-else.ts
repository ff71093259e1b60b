import type { WhoElseCalls } from '../../utils/messaging/correction-calls';
import { parseSearch } from '../../utils/messaging/parse-calls';
import { parseNamesakes } from '../../utils/messaging/parse-corrections';
import type { Handlers } from '../../utils/messaging/protocol';
import { nameWords, normaliseName } from '../../utils/names/normalise';
import type { Person } from '../../utils/people/person';
import { getPrivatePeople, isPrivate } from '../../utils/sites/private-people';
import type { PeopleStore } from '../../utils/storage/model';
import { afterReady } from './after-ready';

/** As many as fit a card; whoever else is meant is searched for. */
const MOST_NAMESAKES = 6;

/** Answers who else a name may mean; on pages without those whom the reader keeps off them. */
export function whoElseHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  where: 'page' | 'own-page',
): Handlers<WhoElseCalls> {
  const ready = afterReady(whenReady);
  const shown = async <T>(all: readonly T[], idOf: (one: T) => string): Promise<readonly T[]> => {
    if (where === 'own-page') return all;
    // What cannot be read may say anything: then nobody whom the reader added is shown.
    const hidden = await getPrivatePeople().catch(() => ({ all: true, ids: [] }));
    return all.filter((one) => !isPrivate(idOf(one), hidden));
  };
  return {
    namesakes: ready({
      parse: parseNamesakes,
      async answer({ name }) {
        const people = await shown(await namesakesOf(name, store), ({ id }) => id);
        return { people: people.slice(0, MOST_NAMESAKES) };
      },
    }),
    searchPeople: ready({
      parse: parseSearch,
      answer: async ({ query, limit }) => ({
        lines: await shown(await store.search(query, limit), ({ id }) => id),
      }),
    }),
  };
}

/** Those of the whole name first, then those of its last word, the best known first. */
async function namesakesOf(name: string, store: PeopleStore): Promise<readonly Person[]> {
  const last = nameWords(name).at(-1) ?? '';
  const keys = [normaliseName(name), last].filter((key) => key !== '');
  const found = await store.find(keys);
  const all = [...keys.flatMap((key) => found.get(key) ?? []), ...(await searchFor(last, store))];
  return [...new Map(all.map((person) => [person.id, person])).values()];
}

async function searchFor(word: string, store: PeopleStore): Promise<readonly Person[]> {
  if (word === '') return [];
  return (await store.search(word, 2 * MOST_NAMESAKES)).map(({ person }) => person);
}
