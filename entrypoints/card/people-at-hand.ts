import type { CardCalls } from '../../utils/messaging/calls';
import type { PackInfo } from '../../utils/people/origin';
import type { Person } from '../../utils/people/person';

/** People a card has asked for, kept for as long as its frame is there. */
export interface PeopleAtHand {
  /** Asks for those that are not at hand. */
  fetch(ids: readonly string[]): Promise<void>;
  /** Whether none of them has to be asked for. */
  has(ids: readonly string[]): boolean;
  /** Those that are known, in the order asked for. */
  of(ids: readonly string[]): readonly Person[];
  readonly packs: readonly PackInfo[];
}

/** Starts with nobody. */
export function createPeopleAtHand(
  ask: (ids: readonly string[]) => Promise<ReturnType<CardCalls['getPeople']>>,
): PeopleAtHand {
  /** null: asked for, and nobody is known by that id. */
  const known = new Map<string, Person | null>();
  let packs: readonly PackInfo[] = [];
  return {
    async fetch(ids) {
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      if (missing.length === 0) return;
      const reply = await ask(missing);
      packs = reply.packs;
      for (const id of missing) known.set(id, null);
      for (const person of reply.people) known.set(person.id, person);
    },
    has: (ids) => ids.every((id) => known.has(id)),
    of: (ids) => ids.flatMap((id) => known.get(id) ?? []),
    get packs() {
      return packs;
    },
  };
}
