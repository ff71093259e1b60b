import type { Person } from '../people/person';
import { sharedKeys } from './segment/person-keys';
import type { View } from './store/view';

/** People read at a time: eight blocks. */
const BATCH = 512;

/** Everyone of one pack as the pack has them, in its order; nobody where it is not installed. */
export async function* readPackPeople(view: View, pack: string): AsyncGenerator<Person> {
  const segment = view.segments.find(({ meta }) => meta.header?.id === pack);
  if (!segment) return;
  for (let number = 0; number < segment.meta.people; number += BATCH) {
    yield* await segment.asWritten(number, BATCH);
  }
}

/** How many of a pack's people another pack, or the reader, has too: they are shown as one. */
export async function countKnownElsewhere(
  view: View,
  pack: string,
  people: readonly Person[],
): Promise<number> {
  const others = view.segments.filter(({ meta }) => meta.header?.id !== pack);
  const keys = people.map(sharedKeys);
  const all = keys.flat();
  const found = await Promise.all(others.map((segment) => segment.numbersOf(all, () => 1)));
  const isKnown = (key: string) =>
    found.some((numbers) => numbers.has(key)) || view.own.byKeys([key]).length > 0;
  return keys.filter((some) => some.some(isKnown)).length;
}
