import type { Person } from '../../people/person';
import { sha256 } from '../../sha256';
import type { SegmentBackend } from '../backend/backend';
import { BLOCK_PEOPLE } from '../constants';
import type { HashedPack, InstalledPack } from '../model';
import { sharedKeys } from '../segment/person-keys';
import type { Segment } from '../segment/segment-reader';
import { numberedKey } from '../segment/segment-rows';
import type { Snapshot } from './snapshot';

/** Profile blocks read at a time, to bound what is in memory: about 300 kB. */
const BLOCKS_PER_READ = 16;

type Hashable = Pick<Segment, 'name' | 'meta'>;

/** The pack of a segment as it is told; nothing for people of no pack. */
export function installedPack({ meta }: Hashable): InstalledPack[] {
  const { header, people, installed } = meta;
  return header ? [{ ...header, people, installed }] : [];
}

/** The packs of these segments, each with its hash. */
export async function hashPacks(
  backend: SegmentBackend,
  segments: readonly Hashable[],
): Promise<HashedPack[]> {
  const hashed: HashedPack[] = [];
  // One after the other: reading them at once would be no faster, and hold more.
  for (const segment of segments) {
    for (const pack of installedPack(segment)) {
      hashed.push({ ...pack, hash: await hashPack(backend, segment) });
    }
  }
  return hashed;
}

/**
 * A SHA-256 over all people of a pack as they are kept here: of the hashes of its profile blocks, so
 * that a pack of any size is read piece by piece. Two packs with one hash hold the same people.
 */
export async function hashPack(backend: SegmentBackend, { name, meta }: Hashable): Promise<string> {
  const blocks = Math.ceil(meta.people / BLOCK_PEOPLE);
  const hashes: string[] = [];
  for (let from = 0; from < blocks; from += BLOCKS_PER_READ) {
    const some = Array.from({ length: Math.min(BLOCKS_PER_READ, blocks - from) }, (_, at) =>
      numberedKey(name, from + at),
    );
    const rows = await backend.getMany('profiles', some);
    hashes.push(...(await Promise.all(rows.map((row) => sha256(String(row ?? ''))))));
  }
  return sha256(hashes.join('\n'));
}

/** People read at a time: eight blocks. */
const BATCH = 512;

/** Everyone of one pack as the pack has them, in its order; nobody where it is not installed. */
export async function* readPackPeople(view: Snapshot, pack: string): AsyncGenerator<Person> {
  const segment = view.segments.find(({ meta }) => meta.header?.id === pack);
  if (!segment) return;
  for (let number = 0; number < segment.meta.people; number += BATCH) {
    yield* await segment.asWritten(number, BATCH);
  }
}

/** How many of a pack's people another pack, or the reader, has too: they are shown as one. */
export async function countKnownElsewhere(
  view: Snapshot,
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
