import type { Snapshot } from '../store/snapshot';
import type { PeopleInMemory } from './people-in-memory';

/** In which order places are wanted. */
type Order = 'byRank' | 'byName';

const known = new WeakMap<PeopleInMemory, Map<Order, Promise<number[][]>>>();

/** By segment, where in an order those stand who are told from memory; ascending, read once. */
export function positionsToSkip(
  view: Snapshot,
  memory: PeopleInMemory,
  order: Order,
): Promise<number[][]> {
  const orders = known.get(memory) ?? new Map<Order, Promise<number[][]>>();
  known.set(memory, orders);
  const before = orders.get(order);
  if (before) return before;
  const places = readPlaces(view, memory, order);
  orders.set(order, places);
  places.catch(() => orders.delete(order));
  return places;
}

async function readPlaces(
  { segments }: Snapshot,
  { hidden }: PeopleInMemory,
  order: Order,
): Promise<number[][]> {
  return Promise.all(
    segments.map(async (segment) => {
      const numbers = hidden.get(segment.name);
      if (!numbers) return [];
      const { placesByRank, placesByName } = await segment.search();
      return order === 'byRank' ? placesByRank(numbers) : placesByName(numbers);
    }),
  );
}
