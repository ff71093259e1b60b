import { qualifyPerson } from '../../people/identity/pack-ids';
import type { SegmentBackend } from '../backend/backend';
import type { KeysOf } from '../model';
import { checkSegment } from '../segment/check-segment';
import { loadSegmentList } from '../segment/segment-list';
import { openSegment } from '../segment/segment-reader';
import { metaKey, readSegmentMeta } from '../segment/segment-rows';
import { createSnapshotReader } from '../store/snapshot';
import { checkOwn, createLinkCheck, type LinkCheck } from './check-people';
import type { HealthReport, SegmentHealth } from './health-report';
import { measureSegment, segmentsWithRows } from './measure';
import { pastDamage, readablePeople } from './past-damage';

/** How far a check has come, in people of packs. */
export interface HealthProgress {
  readonly done: number;
  readonly total: number;
}

/** The database to check, and who is told of it. */
export interface HealthChecking {
  readonly backend: SegmentBackend;
  readonly keysOf: KeysOf;
  /** Ends the check by throwing its reason. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: HealthProgress) => void;
}

/**
 * Reads the whole database and says what is in it and what is wrong with it; changes nothing. To be
 * called under the lock, or what is being written would look like leftovers.
 */
export async function checkDatabase(checking: HealthChecking): Promise<HealthReport> {
  const { keysOf, signal, onProgress } = checking;
  const backend = pastDamage(checking.backend);
  const names = (await loadSegmentList(backend)).segments;
  const viewer = createSnapshotReader(backend, keysOf);
  const links = createLinkCheck(viewer);
  const metas = (await backend.getMany('meta', names.map(metaKey))).map(readSegmentMeta);
  const total = metas.reduce((sum, meta) => sum + (meta?.people ?? 0), 0);
  let done = 0;
  const onPeople = (people: number) => {
    signal.throwIfAborted();
    done += people;
    onProgress({ done, total });
  };
  onPeople(0);
  const segments: SegmentHealth[] = [];
  for (const name of names) {
    segments.push(await checkVisible({ backend, name, links, onPeople }));
  }
  const own = await viewer.read(async (view) => view.own.rows);
  await links.add(own.map(({ person }) => person));
  return {
    segments,
    leftovers: await measureLeftovers(backend, names),
    own: await checkOwn(backend, viewer),
    relations: links.relations(),
  };
}

interface VisibleChecking {
  readonly backend: SegmentBackend;
  readonly name: string;
  readonly links: LinkCheck;
  readonly onPeople: (people: number) => void;
}

/** Checks a segment of the list, whatever is left of it. */
async function checkVisible(checking: VisibleChecking): Promise<SegmentHealth> {
  const { backend, name, links, onPeople } = checking;
  const { bytes } = await measureSegment(backend, name);
  const [row] = await backend.getMany('meta', [metaKey(name)]);
  const meta = readSegmentMeta(row);
  const pack = meta?.header?.id;
  const found = { name, header: meta?.header ?? null, people: 0, facts: 0, bytes };
  for await (const people of readablePeople(backend, name, meta?.people ?? 0)) {
    found.people += people.length;
    for (const { facts } of people) found.facts += facts.length;
    await links.add(pack === undefined ? people : people.map((one) => qualifyPerson(one, pack)));
    onPeople(people.length);
  }
  const segment = await openSegment(backend, name);
  return { ...found, damage: segment ? await checkSegment(backend, segment) : 'unreadable' };
}

async function measureLeftovers(backend: SegmentBackend, visible: readonly string[]) {
  let [rows, bytes] = [0, 0];
  for (const name of await segmentsWithRows(backend)) {
    if (visible.includes(name)) continue;
    const found = await measureSegment(backend, name);
    rows += found.rows;
    bytes += found.bytes;
  }
  return { rows, bytes };
}
