import type { PeopleStore, PersonLine } from '../model';
import { completePeople, packRecord } from '../store/join-records';
import type { Snapshot } from '../store/snapshot';
import type { PeopleInMemory } from './people-in-memory';

type Page = Parameters<PeopleStore['list']>[0];
type Listing = Awaited<ReturnType<PeopleStore['list']>>;

/**
 * A page of everyone: those in memory first (the reader's own before all), then pack by pack, each
 * by name. `hidden` gives, by segment, the positions of those who are in memory, in order.
 */
export async function listPeople(
  view: Snapshot,
  { people: inMemory }: PeopleInMemory,
  hidden: readonly (readonly number[])[],
  { offset, limit }: Page,
): Promise<Listing> {
  const lines: PersonLine[] = inMemory.slice(offset, offset + limit).map(({ line }) => line);
  let before = inMemory.length;
  for (const [at, segment] of view.segments.entries()) {
    const gone = hidden[at] ?? [];
    const count = segment.meta.people - gone.length;
    const from = Math.max(0, offset - before);
    const to = Math.min(count, from + limit - lines.length);
    before += count;
    if (to <= from) continue;
    const positions = Array.from({ length: to - from }, (_, index) => shown(from + index, gone));
    const numbers = await (await segment.search()).numbersByName(positions);
    const people = await segment.people(numbers);
    const records = numbers.flatMap((number) => {
      const person = people.get(number);
      return person ? packRecord(segment, number, person) : [];
    });
    lines.push(...(await completePeople(view, records, [])).map(({ line }) => line));
  }
  return { total: before, lines };
}

/** The position of the nth of those who are not hidden. */
function shown(nth: number, hidden: readonly number[]): number {
  let position = nth;
  for (const gone of hidden) {
    if (gone > position) break;
    position += 1;
  }
  return position;
}
