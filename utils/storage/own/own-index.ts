import type { SegmentBackend } from '../backend';
import { identityKeys, postKeys, sharedKeys } from '../identity';
import type { KeysOf } from '../types';
import { type OwnRow, parseOwnRow } from './own-row';

/** The reader's own people, all in memory, by what they are found under. */
export interface OwnIndex {
  readonly rows: readonly OwnRow[];
  /** By name keys, identity keys and post keys. */
  byKeys(keys: readonly string[]): readonly OwnRow[];
  /** By the tokens that say which record is whose; see `tokensOfRow`. */
  byTokens(tokens: readonly string[]): readonly OwnRow[];
}

/** Reads and indexes the reader's own people; damaged rows are passed over. */
export async function loadOwnIndex(backend: SegmentBackend, keysOf: KeysOf): Promise<OwnIndex> {
  const stored = await backend.getPrefix('own', '');
  const rows = stored.flatMap(([, value]) => parseOwnRow(value) ?? []);
  const names = indexBy(rows, ({ person }) => [
    ...keysOf(person),
    ...identityKeys(person),
    ...postKeys(person),
  ]);
  const tokens = indexBy(rows, tokensOfRow);
  return {
    rows,
    byKeys: (keys) => lookUp(names, keys),
    byTokens: (wanted) => lookUp(tokens, wanted),
  };
}

/** What an own row shares with the pack records of the same person. */
export function tokensOfRow({ person, pack }: OwnRow): string[] {
  return [...sharedKeys(person), packToken(pack, person.id)];
}

/** An id that means something only within its pack. */
export function packToken(pack: string | undefined, id: string): string {
  return `${pack ?? ''}\u0001${id}`;
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
