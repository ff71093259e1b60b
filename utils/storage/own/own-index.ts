import type { SegmentBackend } from '../backend/backend';
import type { KeysOf } from '../model';
import { identityKeys, postKeys } from '../segment/person-keys';
import { type OwnRow, parseOwnRow } from './own-row';

/** The reader's own people, all in memory, by what they are found under. */
export interface OwnIndex {
  readonly rows: readonly OwnRow[];
  /** By name keys, identity keys and post keys. */
  byKeys(keys: readonly string[]): readonly OwnRow[];
}

/** Reads and indexes the reader's own people; damaged rows are passed over. */
export async function loadOwnIndex(backend: SegmentBackend, keysOf: KeysOf): Promise<OwnIndex> {
  const stored = await backend.getPrefix('own', '');
  const rows = stored.flatMap(([, value]) => parseOwnRow(value) ?? []);
  const index = indexBy(rows, ({ person }) => [
    ...keysOf(person),
    ...identityKeys(person),
    ...postKeys(person),
  ]);
  return { rows, byKeys: (keys) => lookUp(index, keys) };
}

function indexBy(rows: readonly OwnRow[], keysOf: (row: OwnRow) => readonly string[]) {
  const index = new Map<string, OwnRow[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const sameKey = index.get(key);
      if (sameKey) sameKey.push(row);
      else index.set(key, [row]);
    }
  }
  return index;
}

function lookUp(index: ReadonlyMap<string, readonly OwnRow[]>, keys: readonly string[]) {
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}
