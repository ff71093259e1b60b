import { nameKeys } from '../../../utils/names/name-keys';
import type { Person } from '../../../utils/people/person';
import type { FindPeople } from '../../../utils/recognition/contract';
import { createMemoryStore } from '../../../utils/storage/memory-store';

/** As much of a person as scoring and the dictionary need. */
export interface ListedPerson {
  readonly id: string;
  /** The display name, then the others. */
  readonly names: readonly string[];
  /** 0 to 1. */
  readonly prominence: number;
}

/** The people of a run. */
export interface PeopleList {
  readonly byId: ReadonlyMap<string, ListedPerson>;
  /** Over the same segment code as the extension's. */
  readonly find: FindPeople;
}

/** Loads the people once: into a store in memory, and as a plain list. */
export async function loadPeople(people: AsyncIterable<Person>): Promise<PeopleList> {
  const byId = new Map<string, ListedPerson>();
  const keysOf = (person: Person) => nameKeys(person).map(({ key }) => key);
  const store = await createMemoryStore(noteDown(people, byId), { keysOf });
  return { byId, find: store.find };
}

async function* noteDown(
  people: AsyncIterable<Person>,
  byId: Map<string, ListedPerson>,
): AsyncGenerator<Person> {
  for await (const person of people) {
    const { id, name, otherNames, prominence = 0 } = person;
    byId.set(id, { id, names: [name, ...otherNames.map((other) => other.name)], prominence });
    yield person;
  }
}
