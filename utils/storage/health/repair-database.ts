import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend';
import { CATALOGUE_KEY, loadCatalogue, mendCatalogue, nextCatalogue } from '../catalogue';
import { deleteInvisible, installPack, type PackWriting } from '../packs';
import { checkSegment } from '../segment/check-segment';
import { SegmentGone } from '../segment/segment-gone';
import { openSegment } from '../segment/segment-reader';
import { metaKey, readSegmentMeta } from '../segment/segment-rows';
import type { PackHeader } from '../types';
import { readablePeople } from './readable-people';

/** What became of a damaged segment. */
export interface Repaired {
  /** The pack's id and title; '' where the segment does not say. */
  readonly id: string;
  readonly title: string;
  /** `rebuilt`: everyone is there; `partly`: so many could not be saved; `removed`: nobody could. */
  readonly outcome: 'rebuilt' | 'partly' | 'removed';
  /** People who could not be saved. */
  readonly lost: number;
}

/**
 * Writes every damaged segment anew from the people in it who can be read, each in one switch, takes
 * out of the catalogue those of whom nothing can be, and deletes leftovers. What is the reader's own
 * is not touched. Safe to be cut short at any point: a second run goes on.
 */
export async function repairDatabase(writing: PackWriting): Promise<readonly Repaired[]> {
  const { backend, lock } = writing;
  await lock.hold(() => mendCatalogue(backend));
  const repaired: Repaired[] = [];
  for (const name of (await loadCatalogue(backend)).segments) {
    const segment = await openSegment(backend, name);
    if (segment && (await checkSegment(backend, segment)) === null) continue;
    const one = await repairSegment(writing, name).catch((error: unknown) => {
      // Replaced or removed meanwhile: what was damaged is no longer there.
      if (error instanceof SegmentGone) return null;
      throw error;
    });
    if (one) repaired.push(one);
  }
  await lock.hold(() => deleteInvisible(backend));
  return repaired;
}

async function repairSegment(writing: PackWriting, name: string): Promise<Repaired> {
  const { backend } = writing;
  const [row] = await backend.getMany('meta', [metaKey(name)]);
  const meta = readSegmentMeta(row);
  const header = meta?.header ?? null;
  const expected = meta?.people ?? 0;
  let saved = 0;
  for await (const people of readablePeople(backend, name, expected)) saved += people.length;
  if (!(await loadCatalogue(backend)).segments.includes(name)) throw new SegmentGone(name);
  if (saved === 0 || header === null) {
    await dropSegment(writing, name);
    return { ...packOf(header), outcome: 'removed', lost: expected };
  }
  await installPack(writing, { header, people: everyone({ backend, name, expected, saved }) });
  const lost = expected - saved;
  return { ...packOf(header), outcome: lost > 0 ? 'partly' : 'rebuilt', lost };
}

const packOf = (header: PackHeader | null) => ({
  id: header?.id ?? '',
  title: header?.title ?? '',
});

interface Saving {
  readonly backend: SegmentBackend;
  readonly name: string;
  /** People the segment should hold, and those who were read of it. */
  readonly expected: number;
  readonly saved: number;
}

/** Throws `SegmentGone` where there are fewer than before: somebody else had the lock first. */
async function* everyone({ backend, name, expected, saved }: Saving): AsyncGenerator<Person> {
  let read = 0;
  for await (const block of readablePeople(backend, name, expected)) {
    read += block.length;
    yield* block;
  }
  if (read < saved) throw new SegmentGone(name);
}

/** Takes a segment out of sight; the sweep deletes its rows. */
async function dropSegment({ backend, lock }: PackWriting, name: string): Promise<void> {
  await lock.hold(() =>
    backend.update(
      CATALOGUE_KEY,
      nextCatalogue((segments) => segments.filter((one) => one !== name)),
    ),
  );
}
