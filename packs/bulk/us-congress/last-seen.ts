import type { Version } from '../copy';
import { splitLegislators } from './legislator';

/** The last that the list of current members says of somebody. */
export interface LastSeen {
  readonly entry: string;
  readonly commit: string;
  /** The day of the last version that has them. */
  readonly date: string;
  /** The day of the first version without them; undefined while they sit. */
  readonly gone: string | undefined;
}

/** Follows the list of current members through its versions, oldest first; by Bioguide identifier. */
export function lastSeen(versions: Iterable<Version>): ReadonlyMap<string, LastSeen> {
  const all = new Map<string, LastSeen>();
  let before = new Set<string>();
  for (const { commit, date, text } of versions) {
    const entries = splitLegislators(text);
    for (const id of before) {
      const last = all.get(id);
      if (last && !entries.has(id)) all.set(id, { ...last, gone: date });
    }
    for (const [id, entry] of entries) all.set(id, { entry, commit, date, gone: undefined });
    before = new Set(entries.keys());
  }
  return all;
}
