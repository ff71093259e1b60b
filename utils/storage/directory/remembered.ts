import type { SegmentBackend } from '../backend/backend';
import type { WriteLock } from '../backend/write-lock';
import { rowChecksum } from '../segment/row-checksum';
import { loadSegmentList } from '../segment/segment-list';
import type { Segment } from '../segment/segment-reader';
import { derivedKey } from '../segment/segment-rows';

/** The database to remember in, and the lock that lets one writer in. */
export interface Remembering {
  readonly backend: SegmentBackend;
  readonly lock: WriteLock;
}

/** Something that was worked out from segments, which never change, and takes long to work out. */
export interface Derived {
  /** The segment whose row it is: it goes with it. */
  readonly segment: Segment;
  readonly name: string;
  /** All that it was worked out from, as a text: under another one it is worked out again. */
  readonly from: string;
  /** Works it out, as lines of text. */
  readonly work: () => Promise<readonly string[]>;
}

interface Row {
  readonly from: string;
  readonly lines: readonly string[];
  readonly sum: number;
}

/**
 * The lines as an earlier start of the background worked them out; else worked out now, and written
 * for the next. Where they cannot be written, or packs are being written just now, they are not.
 */
export type Remember = (derived: Derived) => Promise<readonly string[]>;

/** Remembers in a segment's own rows. */
export function createRemember({ backend, lock }: Remembering): Remember {
  let writing: Promise<void> = Promise.resolve();
  const write = async ({ segment, name, from }: Derived, lines: readonly string[]) => {
    // Under the lock: the row of a segment that is being deleted would be left over.
    const { segments } = await loadSegmentList(backend);
    if (!segments.includes(segment.name)) return;
    const key = derivedKey(segment.name, name);
    const row: Row = { from, lines, sum: sumOf(key, from, lines) };
    await backend.putMany('meta', [[key, row]]);
  };
  return async (derived) => {
    const key = derivedKey(derived.segment.name, derived.name);
    const [row] = await backend.getMany('meta', [key]);
    const before = readRow(key, row, derived.from);
    if (before) return before;
    const lines = await derived.work();
    // Nobody waits for it: without it all is the same, only slower. One after the other, or the
    // second would find the lock taken.
    writing = writing.then(() => lock.ifFree(() => write(derived, lines))).catch(() => undefined);
    return lines;
  };
}

/** All of the segments that what is derived from them may depend on. */
export function signOf(segments: readonly Segment[]): string {
  return segments
    .map(({ name, meta: { format, people, checksum } }) => [name, format, people, checksum].join())
    .join(' ');
}

function readRow(key: string, value: unknown, from: string): readonly string[] | null {
  const row = (value ?? {}) as Partial<Row>;
  if (row.from !== from || !Array.isArray(row.lines)) return null;
  return row.sum === sumOf(key, from, row.lines) ? row.lines : null;
}

/** A damaged row would be believed for as long as the packs stay. */
function sumOf(key: string, from: string, lines: readonly string[]): number {
  return rowChecksum([key, [from, ...lines]]);
}
