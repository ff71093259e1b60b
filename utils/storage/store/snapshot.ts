import type { SegmentBackend } from '../backend/backend';
import { RETRIES_MAX } from '../constants';
import type { KeysOf } from '../model';
import { loadOwnIndex, type OwnIndex } from '../own/own-rows';
import { loadSegmentList } from '../segment/segment-list';
import { openSegment, type Segment } from '../segment/segment-reader';
import { isUpToDate, SegmentGone } from '../segment/segment-rows';

/** Everything visible at one generation. */
export interface Snapshot {
  readonly generation: number;
  readonly segments: readonly Segment[];
  readonly own: OwnIndex;
}

/** Reads against the newest generation, however packs change meanwhile. */
export interface SnapshotReader {
  /** Works on a view; starts again where a segment it reads was replaced under it. */
  read<T>(work: (view: Snapshot) => Promise<T>): Promise<T>;
}

/** A viewer that keeps its view (filters, own people) in memory until the generation changes. */
export function createSnapshotReader(backend: SegmentBackend, keysOf: KeysOf): SnapshotReader {
  let held: Promise<Snapshot> | undefined;
  /** Segments whose rows are missing though no change explains it. */
  const damaged = new Set<string>();

  async function current(): Promise<Snapshot> {
    const { generation, segments } = await loadSegmentList(backend);
    const before = await held?.catch(() => undefined);
    if (before?.generation === generation) return before;
    const names = segments.filter((name) => !damaged.has(name));
    held = openSnapshot({ backend, keysOf, names, generation, before });
    return held;
  }

  async function noteGone(name: string, generation: number): Promise<void> {
    if ((await loadSegmentList(backend)).generation === generation) damaged.add(name);
    held = undefined;
  }

  return {
    async read(work) {
      for (let attempt = 1; ; attempt += 1) {
        const view = await current();
        try {
          return await work(view);
        } catch (error) {
          if (!(error instanceof SegmentGone) || attempt > RETRIES_MAX) throw error;
          await noteGone(error.message, view.generation);
        }
      }
    },
  };
}

interface ToOpen {
  readonly backend: SegmentBackend;
  readonly keysOf: KeysOf;
  readonly names: readonly string[];
  readonly generation: number;
  /** The view before this one: its segments need not be opened again. */
  readonly before: Snapshot | undefined;
}

/** A segment never changes, but for one of an older version: that is brought up to the newest. */
const isStill = (name: string) => (segment: Segment) =>
  segment.name === name && isUpToDate(segment.meta);

async function openSnapshot({
  backend,
  keysOf,
  names,
  generation,
  before,
}: ToOpen): Promise<Snapshot> {
  const [opened, own] = await Promise.all([
    Promise.all(
      names.map((name) => before?.segments.find(isStill(name)) ?? openSegment(backend, name)),
    ),
    loadOwnIndex(backend, keysOf),
  ]);
  return { generation, segments: opened.filter((segment) => segment !== null), own };
}
