import type { Change, SegmentBackend } from '../backend/backend';
import type { PackHeader } from '../model';
import {
  loadSegmentList,
  nextGeneration,
  nextSegmentList,
  SEGMENT_LIST_KEY,
} from '../segment/segment-list';
import { metaKey, type SegmentMeta } from '../segment/segment-rows';

/** A pack whose segment is written, and where it goes among the others. */
export interface PackSwitch {
  /** The pack's id; undefined for people of no pack. */
  readonly pack: string | undefined;
  readonly segment: string;
  /** Ids of packs that it goes before where no earlier version has a place: its words win over theirs. */
  readonly before: readonly string[];
}

/**
 * Shows a segment that is written, or is by these changes, in the place of the pack's earlier version,
 * by putting one row: the moment in which everybody sees the new version. Answers with the segments
 * that nobody sees now.
 */
export async function switchPack(
  backend: SegmentBackend,
  { pack, segment, before }: PackSwitch,
  changes: readonly Change[] = [],
): Promise<readonly string[]> {
  const old = await segmentsOf(backend, [pack]);
  const next = await segmentsOf(backend, before);
  await backend.update(
    SEGMENT_LIST_KEY,
    nextSegmentList((segments) => replaced(segments, { old, next, segment })),
    changes,
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

/** The visible segments of packs, one or none of each, in the order of all. */
export async function segmentsOf(
  backend: SegmentBackend,
  packs: readonly (string | undefined)[],
): Promise<readonly string[]> {
  const { segments } = await loadSegmentList(backend);
  const rows = await backend.getMany('meta', segments.map(metaKey));
  return segments.filter((_, at) => {
    const meta = rows[at] as { header?: PackHeader | null } | undefined;
    return meta !== undefined && packs.includes(meta.header?.id);
  });
}

/** Segments of the earlier version and of the packs that come after it, and the new segment. */
interface Places {
  readonly old: readonly string[];
  readonly next: readonly string[];
  readonly segment: string;
}

/** The new segment takes its predecessor's place in the order; asked again, it has it already. */
function replaced(segments: readonly string[], { old, next, segment }: Places): readonly string[] {
  if (segments.includes(segment)) return segments;
  const others = segments.filter((name) => !old.includes(name));
  const at = segments.findIndex((name) => old.includes(name));
  if (at >= 0) return others.toSpliced(at, 0, segment);
  const following = others.findIndex((name) => next.includes(name));
  return following < 0 ? [...others, segment] : others.toSpliced(following, 0, segment);
}
