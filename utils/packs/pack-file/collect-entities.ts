import { canonicalJson } from '../../people/compare';

interface Named {
  readonly id?: string | undefined;
}

/** Gathers what memberships refer to, so that each organization, post or area is written once. */
export interface Collector<T extends Named> {
  /**
   * The id to refer to it by; null where it must be written in place: it has no id, or another
   * pack's entry of that id says something else.
   */
  refer(entity: T): string | null;
  /** Everything referred to, in the order first met. */
  all(): readonly T[];
}

/** An empty collector. */
export function createCollector<T extends Named>(): Collector<T> {
  const known = new Map<string, { entity: T; text: string }>();
  return {
    refer(entity) {
      if (entity.id === undefined) return null;
      const text = canonicalJson(entity);
      const first = known.get(entity.id);
      if (!first) known.set(entity.id, { entity, text });
      return !first || first.text === text ? entity.id : null;
    },
    all: () => [...known.values()].map(({ entity }) => entity),
  };
}
