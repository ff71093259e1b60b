import type { Day, Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import type { WriteLock } from '../backend/write-lock';
import type { KeysOf, PackHeader } from '../model';
import { loadSegmentList, mendSegmentList } from '../segment/segment-list';
import {
  isUpToDate,
  metaKey,
  readSegmentMeta,
  segmentOfKey,
  segmentPrefix,
} from '../segment/segment-rows';
import { writeSegment } from '../segment/segment-writer';
import { upgradeSegment } from '../segment/upgrade-segment';
import { hideSegments, segmentsOf, switchFormat, switchPack } from './switch-pack';

/** The database that packs are written to, and the lock that lets one writer in. */
export interface PackWriting {
  readonly backend: SegmentBackend;
  readonly keysOf: KeysOf;
  readonly lock: WriteLock;
  readonly today: () => Day;
}

/** A pack to install; `header` is null for people of no pack. */
export interface PackInput {
  readonly header: PackHeader | null;
  readonly people: Iterable<Person> | AsyncIterable<Person>;
  /** Ids of packs that it goes before, where it is not there yet. */
  readonly before?: readonly string[] | undefined;
}

/**
 * Writes a pack's segment, then switches to it from the pack's earlier version, then deletes that.
 * Whatever is thrown on the way, the earlier version stays.
 */
export async function installPack(
  writing: PackWriting,
  { header, people, before = [] }: PackInput,
) {
  const { backend, keysOf, lock, today } = writing;
  await lock.hold(async () => {
    await deleteInvisible(backend);
    const { generation } = await loadSegmentList(backend);
    const segment = `s${generation + 1}`;
    let old: readonly string[];
    try {
      await writeSegment({ backend, segment, header, people, keysOf, today: today() });
      old = await switchPack(backend, { pack: header?.id, segment, before });
    } catch (error) {
      // Not by its name: should the switch have gone through all the same, it is to stay. And what
      // cannot be deleted now is swept later; first it is told what went wrong.
      await deleteInvisible(backend).catch(() => undefined);
      throw error;
    }
    for (const name of old) await deleteSegment(backend, name);
  });
}

/** Takes a pack away: first out of sight, then its rows. */
export async function removePack({ backend, lock }: PackWriting, id: string): Promise<void> {
  await lock.hold(async () => {
    const old = await segmentsOf(backend, [id]);
    if (old.length === 0) return;
    await hideSegments(backend, old);
    for (const name of old) await deleteSegment(backend, name);
  });
}

/** Deletes what half-finished work left behind, unless somebody is at work just now. */
export async function sweep({ backend, lock }: PackWriting): Promise<void> {
  await lock.ifFree(() => deleteInvisible(backend));
}

/**
 * Brings packs that an earlier version of the extension wrote up to this one's format, each in one
 * switch. They are read meanwhile as they are; what is thrown on the way leaves them so.
 */
export async function upgradePacks({ backend, keysOf, lock }: PackWriting): Promise<void> {
  await lock.hold(async () => {
    const { segments } = await loadSegmentList(backend);
    for (const name of segments) {
      const [row] = await backend.getMany('meta', [metaKey(name)]);
      const meta = readSegmentMeta(row);
      if (!meta || isUpToDate(meta)) continue;
      const upgraded = await upgradeSegment({ backend, segment: name, meta, keysOf });
      await switchFormat(backend, name, upgraded);
    }
  });
}

/** Deletes the rows of segments that nobody sees. To be called under the lock. */
export async function deleteInvisible(backend: SegmentBackend): Promise<void> {
  await mendSegmentList(backend);
  const { segments } = await loadSegmentList(backend);
  const keys = await backend.getKeys('meta', '');
  const names = new Set(keys.map(segmentOfKey).filter((name) => name !== null));
  for (const name of names) if (!segments.includes(name)) await deleteSegment(backend, name);
}

/** The meta rows go last, so that a deletion cut short is found again by the sweep. */
async function deleteSegment(backend: SegmentBackend, name: string): Promise<void> {
  for (const table of ['profiles', 'shards', 'meta'] as const) {
    await backend.deletePrefix(table, segmentPrefix(name));
  }
}
