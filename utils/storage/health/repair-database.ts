import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import type { PackHeader } from '../model';
import { checkSegment } from '../segment/check-segment';
import { loadSegmentList, mendSegmentList } from '../segment/segment-list';
import { openSegment } from '../segment/segment-reader';
import { metaKey, numberedKey, readSegmentMeta, SegmentGone } from '../segment/segment-rows';
import { deleteInvisible, installPack, type PackWriting } from '../store/packs';
import { hideSegments } from '../store/switch-pack';
import type { HealthProgress } from './check-database';
import { pastDamage, readablePeople } from './past-damage';

/** The end a damaged segment came to. */
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
 * out of the segment list those of whom nothing can be, and deletes leftovers. What is the reader's own
 * is not touched. Safe to be cut short at any point: a second run goes on.
 */
export async function repairDatabase(
  plain: PackWriting,
  onProgress: (progress: HealthProgress) => void = () => undefined,
): Promise<readonly Repaired[]> {
  const writing = { ...plain, backend: pastDamage(plain.backend) };
  const { backend, lock } = writing;
  await lock.hold(() => mendSegmentList(backend));
  const repaired: Repaired[] = [];
  const segments = await visibleSegments(backend);
  const total = segments.reduce((sum, { people }) => sum + people, 0);
  let before = 0;
  for (const { name, people } of segments) {
    const told = (done: number) => onProgress({ done: before + done, total });
    told(0);
    const segment = await openSegment(backend, name);
    const isSound = segment !== null && (await checkSegment(backend, segment)) === null;
    if (!isSound) {
      const one = await repairUnlessGone({ ...writing, plain: plain.backend }, name, told);
      if (one) repaired.push(one);
    }
    before += people;
    told(0);
  }
  await lock.hold(() => deleteInvisible(backend));
  return repaired;
}

/** The segments of the list, with how many people each should hold. */
async function visibleSegments(backend: SegmentBackend) {
  const names = (await loadSegmentList(backend)).segments;
  const rows = await backend.getMany('meta', names.map(metaKey));
  return names.map((name, at) => ({ name, people: readSegmentMeta(rows[at])?.people ?? 0 }));
}

/** null: it was replaced or removed meanwhile, and what was damaged is no longer there. */
async function repairUnlessGone(...repair: Parameters<typeof repairSegment>) {
  try {
    return await repairSegment(...repair);
  } catch (error) {
    if (error instanceof SegmentGone) return null;
    throw error;
  }
}

interface Repairing extends PackWriting {
  /** As it is, where `backend` reads past what it cannot read. */
  readonly plain: SegmentBackend;
}

async function repairSegment(
  writing: Repairing,
  name: string,
  onPeople: (done: number) => void,
): Promise<Repaired> {
  const { backend } = writing;
  const [row] = await backend.getMany('meta', [metaKey(name)]);
  const meta = readSegmentMeta(row);
  const header = meta?.header ?? null;
  const expected = meta?.people ?? 0;
  let saved = 0;
  for await (const people of readablePeople(backend, name, expected)) saved += people.length;
  if (!(await loadSegmentList(backend)).segments.includes(name)) throw new SegmentGone(name);
  if (saved === 0 || header === null) {
    // Taken out for what is lost, never for what the browser only cannot read just now.
    await writing.plain.getMany('profiles', [numberedKey(name, 0)]);
    // The sweep deletes its rows.
    await writing.lock.hold(() => hideSegments(backend, [name]));
    return { ...packOf(header), outcome: 'removed', lost: expected };
  }
  await installPack(writing, {
    header,
    people: everyone({ backend, name, expected, saved, onPeople }),
  });
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
  readonly onPeople: (done: number) => void;
}

/** Throws `SegmentGone` where there are fewer than before: somebody else had the lock first. */
async function* everyone(saving: Saving): AsyncGenerator<Person> {
  const { backend, name, expected, saved, onPeople } = saving;
  let read = 0;
  for await (const block of readablePeople(backend, name, expected)) {
    read += block.length;
    yield* block;
    onPeople(read);
  }
  if (read < saved) throw new SegmentGone(name);
}
