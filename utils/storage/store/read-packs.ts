import { sha256 } from '../../sha256';
import type { SegmentBackend } from '../backend/backend';
import { BLOCK_PEOPLE } from '../constants';
import type { HashedPack, InstalledPack } from '../model';
import type { Segment } from '../segment/segment-reader';
import { numberedKey } from '../segment/segment-rows';

/** Profile blocks read at a time, to bound what is in memory: about 300 kB. */
const BLOCKS_PER_READ = 16;

type Hashable = Pick<Segment, 'name' | 'meta'>;

/** What is told of a segment's pack; nothing for people of no pack. */
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
