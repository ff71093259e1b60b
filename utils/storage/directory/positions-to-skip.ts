import type { View } from '../store/snapshot';
import type { Held } from './people-in-memory';

/** In which order places are wanted. */
type Order = 'byRank' | 'byName';

const known = new WeakMap<Held, Map<Order, Promise<number[][]>>>();

/** By segment, where in an order those stand who are told from memory; ascending, read once. */
export function hiddenPlaces(view: View, held: Held, order: Order): Promise<number[][]> {
  const orders = known.get(held) ?? new Map<Order, Promise<number[][]>>();
  known.set(held, orders);
  const before = orders.get(order);
  if (before) return before;
  const places = readPlaces(view, held, order);
  orders.set(order, places);
  places.catch(() => orders.delete(order));
  return places;
}

async function readPlaces({ segments }: View, { hidden }: Held, order: Order): Promise<number[][]> {
  return Promise.all(
    segments.map(async (segment) => {
      const numbers = hidden.get(segment.name);
      if (!numbers) return [];
      const { placesByRank, placesByName } = await segment.search();
      return order === 'byRank' ? placesByRank(numbers) : placesByName(numbers);
    }),
  );
}
