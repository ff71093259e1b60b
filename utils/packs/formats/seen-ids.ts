import { type Failure, fail } from '../../result';

/** Tells an id that came before. */
export interface SeenIds {
  /** null where the id is new; else what to say of the second person, at `id`. */
  repeated(id: string): Failure | null;
}

/** Knows no id yet. */
export function createSeenIds(): SeenIds {
  const seen = new Set<string>();
  return {
    repeated(id) {
      const { size } = seen;
      return seen.add(id).size > size ? null : fail(`"${id}" was in the file already`, 'id');
    },
  };
}
