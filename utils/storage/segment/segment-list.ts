import type { SegmentBackend } from '../backend/backend';
import { metaKey, readSegmentMeta, segmentOfKey } from './segment-rows';

/** The segments that are visible, in the order their packs were first installed. */
export interface SegmentList {
  /** Rises with every change of packs or own people, so that readers notice. */
  readonly generation: number;
  readonly segments: readonly string[];
}

/**
 * In table `meta`. Putting this row is the one moment in which a pack appears or goes. The key stays as
 * it was called first: readers' databases have it.
 */
export const SEGMENT_LIST_KEY = 'catalogue';

/** The row as a segment list; an absent or damaged one is empty. */
export function readSegmentList(row: unknown): SegmentList {
  const { generation, segments } = (row ?? {}) as Partial<SegmentList>;
  return {
    generation: typeof generation === 'number' ? generation : 0,
    segments: Array.isArray(segments) ? segments.filter((name) => typeof name === 'string') : [],
  };
}

/** Reads what is visible now. */
export async function loadSegmentList(backend: SegmentBackend): Promise<SegmentList> {
  const [row] = await backend.getMany('meta', [SEGMENT_LIST_KEY]);
  return readSegmentList(row);
}

/** A step for `SegmentBackend.update`: the next generation, with the segments changed. */
export function nextSegmentList(
  change: (segments: readonly string[]) => readonly string[],
): (row: unknown) => SegmentList {
  return (row) => {
    const { generation, segments } = readSegmentList(row);
    return { generation: generation + 1, segments: change(segments) };
  };
}

/**
 * A step for `SegmentBackend.update`: the next generation, of the same segments. Where their list is
 * lost it stays so: an empty one would tell the next sweep to delete every pack.
 */
export function nextGeneration(row: unknown): SegmentList | Pick<SegmentList, 'generation'> {
  const { generation, segments } = readSegmentList(row);
  return isLost(row) ? { generation: generation + 1 } : { generation: generation + 1, segments };
}

/**
 * Makes a list that is lost again from the segments that are complete: of each pack the newest.
 * To be called under the lock, before anything is deleted or counted by it.
 */
export async function mendSegmentList(backend: SegmentBackend): Promise<void> {
  const [row] = await backend.getMany('meta', [SEGMENT_LIST_KEY]);
  if (!isLost(row)) return;
  const segments = await completeSegments(backend);
  if (segments.length === 0) return;
  await backend.update(SEGMENT_LIST_KEY, (now) => {
    if (!isLost(now)) return now;
    const newest = Math.max(...segments.map(numberOf), readSegmentList(now).generation);
    return { generation: newest + 1, segments };
  });
}

/** A database that never had a pack has no segment list either. */
function isLost(row: unknown): boolean {
  return !Array.isArray((row as Partial<SegmentList> | undefined)?.segments);
}

/** Of each pack the newest complete segment, the oldest of those first. */
async function completeSegments(backend: SegmentBackend): Promise<readonly string[]> {
  const keys = await backend.getKeys('meta', '');
  const names = [...new Set(keys.flatMap((key) => segmentOfKey(key) ?? []))].sort(
    (one, other) => numberOf(one) - numberOf(other),
  );
  const metas = (await backend.getMany('meta', names.map(metaKey))).map(readSegmentMeta);
  const newest = new Map<string | undefined, string>();
  for (const [at, name] of names.entries()) {
    const meta = metas[at];
    if (meta) newest.set(meta.header?.id, name);
  }
  return [...newest.values()];
}

/** Segments are numbered by the generation that they were written in. */
function numberOf(segment: string): number {
  return Number(segment.slice(1)) || 0;
}
