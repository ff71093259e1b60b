import { COMPARED_PEOPLE_MAX } from '../constants';
import type { PersonLine } from '../model';
import type { Segment } from '../segment/segment-reader';
import { completePeople, packRecord } from '../store/join-records';
import type { Snapshot } from '../store/snapshot';
import { type Remember, signOf } from './remembered';
import { type SearchablePerson, searchablePeople } from './searchable-people';

/** Whom no segment alone can tell of: the reader's own, and people whom several packs have. */
export interface PeopleInMemory {
  readonly generation: number;
  /** The reader's own first, then the others; each kind by name. */
  readonly people: readonly SearchablePerson[];
  /** How many of them are the reader's own. */
  readonly own: number;
  /** By segment, the numbers of the records that are told by `people`. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A person whom several packs have: their records, joined. */
interface Shared {
  readonly line: PersonLine;
  /** Where the packs' records of them are. */
  readonly places: readonly string[];
}

/**
 * Gathers them, in memory. Of two packs that are both large, the people they share are not looked
 * for: that would be to read one of them whole.
 */
export async function gatherInMemory(view: Snapshot, remember: Remember): Promise<PeopleInMemory> {
  const own = await completePeople(view, [], view.own.rows);
  const corrected = new Set(own.flatMap(({ places }) => places));
  const shared = (await sharedPeople(view, remember)).filter(
    ({ places }) => !places.some((place) => corrected.has(place)),
  );
  const memory = [...own, ...shared];
  return {
    generation: view.generation,
    people: searchablePeople(memory.map(({ line }) => line).sort(byOwnThenName)),
    own: own.length,
    hidden: hiddenNumbers(memory),
  };
}

/**
 * The people whom a small pack and another have. Their records lie in almost as many blocks as there
 * are people, nine megabytes of a large pack, and a search right after the background started would
 * wait for little else: so they are remembered.
 */
async function sharedPeople(view: Snapshot, remember: Remember): Promise<Shared[]> {
  const { segments } = view;
  if (segments.length < 2) return [];
  const small = segments.filter(({ meta }) => meta.people <= COMPARED_PEOPLE_MAX);
  const lines = await Promise.all(
    small.map((segment) =>
      remember({
        segment,
        name: 'shared',
        from: signOf(segments),
        work: async () => (await sharedBy(view, segment)).map((one) => JSON.stringify(one)),
      }),
    ),
  );
  const shared = lines.flat().map((line): Shared => JSON.parse(line));
  // Two small packs may both tell of one person.
  return [...new Map(shared.map((one) => [one.line.id, one])).values()];
}

async function sharedBy(view: Snapshot, segment: Segment): Promise<Shared[]> {
  const people = await segment.from(0, segment.meta.people);
  const records = [...people].map(([number, person]) => packRecord(segment, number, person));
  const known = await completePeople(view, records, []);
  return known.flatMap(({ line, places }) => (places.length > 1 ? { line, places } : []));
}

function hiddenNumbers(memory: readonly Pick<Shared, 'places'>[]): Map<string, Set<number>> {
  const hidden = new Map<string, Set<number>>();
  for (const place of memory.flatMap(({ places }) => places)) {
    const end = place.lastIndexOf('/');
    const segment = place.slice(0, end);
    const numbers = hidden.get(segment) ?? new Set();
    hidden.set(segment, numbers.add(Number(place.slice(end + 1))));
  }
  return hidden;
}

const { compare } = new Intl.Collator('en');

function byOwnThenName(one: PersonLine, other: PersonLine): number {
  const rank = ({ origin }: PersonLine) => (origin === 'pack' ? 1 : 0);
  return (
    rank(one) - rank(other) ||
    compare(one.person.name, other.person.name) ||
    compare(one.id, other.id)
  );
}
