import type { SegmentBackend } from '../backend/backend';
import type { PackHeader } from '../model';
import {
  loadSegmentList,
  nextGeneration,
  nextSegmentList,
  SEGMENT_LIST_KEY,
} from '../segment/segment-list';
import { metaKey, type SegmentMeta } from '../segment/segment-rows';

/**
 * Shows a segment that is written in the place of the pack's earlier version, by putting one row: the
 * moment in which everybody sees the new version. Answers with the segments that nobody sees now.
 */
export async function switchPack(
  backend: SegmentBackend,
  pack: string | undefined,
  segment: string,
): Promise<readonly string[]> {
  const old = await segmentsOf(backend, pack);
  await backend.update(
    SEGMENT_LIST_KEY,
    nextSegmentList((segments) => replaced(segments, old, segment)),
  );
  return old;
}

/** Shows a segment in the format of today, of which all but its own row is written. */
export async function switchFormat(
  backend: SegmentBackend,
  segment: string,
  upgraded: SegmentMeta,
): Promise<void> {
  const change = { table: 'meta', put: [[metaKey(segment), upgraded]] } as const;
  // A new generation, so that every reader opens the segment anew.
  await backend.update(SEGMENT_LIST_KEY, nextGeneration, [change]);
}

/** Takes segments out of sight; their rows are still there. */
export async function hideSegments(
  backend: SegmentBackend,
  hidden: readonly string[],
): Promise<void> {
  await backend.update(
    SEGMENT_LIST_KEY,
    nextSegmentList((segments) => segments.filter((name) => !hidden.includes(name))),
  );
}

/** The visible segments of a pack: one, or none. */
export async function segmentsOf(
  backend: SegmentBackend,
  pack: string | undefined,
): Promise<readonly string[]> {
  const { segments } = await loadSegmentList(backend);
  const rows = await backend.getMany('meta', segments.map(metaKey));
  return segments.filter((_, at) => {
    const meta = rows[at] as { header?: PackHeader | null } | undefined;
    return meta !== undefined && meta.header?.id === pack;
  });
}

/** The new segment takes its predecessor's place in the order; asked again, it has it already. */
function replaced(
  segments: readonly string[],
  old: readonly string[],
  segment: string,
): readonly string[] {
  if (segments.includes(segment)) return segments;
  const at = segments.findIndex((name) => old.includes(name));
  const others = segments.filter((name) => !old.includes(name));
  return at < 0 ? [...others, segment] : others.toSpliced(at, 0, segment);
}
