import { COMPARED_PEOPLE_MAX } from '../constants';
import type { PersonLine } from '../model';
import type { Segment } from '../segment/segment-reader';
import { completePeople, type JoinedPerson, packRecord } from '../store/join-records';
import type { Snapshot } from '../store/snapshot';
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

/**
 * Gathers them, in memory. Of two packs that are both large, the people they share are not looked
 * for: that would be to read one of them whole.
 */
export async function gatherInMemory(view: Snapshot): Promise<PeopleInMemory> {
  const known = await completePeople(view, await recordsToCompare(view), view.own.rows);
  const inMemory = known.filter(({ line, places }) => line.origin !== 'pack' || places.length > 1);
  const lines = inMemory.map(({ line }) => line).sort(byOwnThenName);
  return {
    generation: view.generation,
    people: searchablePeople(lines),
    own: lines.filter(({ origin }) => origin !== 'pack').length,
    hidden: hiddenNumbers(inMemory),
  };
}

async function recordsToCompare({ segments }: Snapshot) {
  if (segments.length < 2) return [];
  const small = segments.filter(({ meta }) => meta.people <= COMPARED_PEOPLE_MAX);
  return (await Promise.all(small.map(allRecords))).flat();
}

async function allRecords(segment: Segment) {
  const people = await segment.from(0, segment.meta.people);
  return [...people].map(([number, person]) => packRecord(segment, number, person));
}

function hiddenNumbers(inMemory: readonly JoinedPerson[]): Map<string, Set<number>> {
  const hidden = new Map<string, Set<number>>();
  for (const place of inMemory.flatMap(({ places }) => places)) {
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
