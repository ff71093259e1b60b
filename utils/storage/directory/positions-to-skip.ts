import type { Segment } from '../segment/segment-reader';
import type { Snapshot } from '../store/snapshot';
import type { PeopleInMemory } from './people-in-memory';
import { type Remember, signOf } from './remembered';

/** In which order places are wanted. */
type Order = 'byRank' | 'byName';

const known = new WeakMap<PeopleInMemory, Map<Order, Promise<number[][]>>>();

/** What the places are asked of. */
interface Asked {
  readonly view: Snapshot;
  readonly memory: PeopleInMemory;
  readonly order: Order;
}

/** By segment, where in an order those stand who are told from memory; ascending, read once. */
export function positionsToSkip(asked: Asked, remember: Remember): Promise<number[][]> {
  const { memory, order } = asked;
  const orders = known.get(memory) ?? new Map<Order, Promise<number[][]>>();
  known.set(memory, orders);
  const before = orders.get(order);
  if (before) return before;
  const places = readPlaces(asked, remember);
  orders.set(order, places);
  places.catch(() => orders.delete(order));
  return places;
}

async function readPlaces({ view, memory, order }: Asked, remember: Remember) {
  return Promise.all(
    view.segments.map(async (segment) => {
      const numbers = memory.hidden.get(segment.name);
      if (!numbers) return [];
      const lines = await remember({
        segment,
        name: order,
        from: `${signOf([segment])}: ${[...numbers].join()}`,
        work: async () => (await placesIn(segment, order, numbers)).map(String),
      });
      return lines.map(Number);
    }),
  );
}

/** Reads the whole order. */
async function placesIn(segment: Segment, order: Order, numbers: ReadonlySet<number>) {
  const { placesByRank, placesByName } = await segment.search();
  return order === 'byRank' ? placesByRank(numbers) : placesByName(numbers);
}
