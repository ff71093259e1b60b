import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { nameKeys } from '../utils/names/name-keys';
import { parsePackFile } from '../utils/packs/pack-file/parse-pack-file';
import { writeSegmentFile } from '../utils/packs/shipped/segment-file';
import { SHIPPED_PACKS, type ShippedPack, segmentFile } from '../utils/packs/shipped/shipped-packs';
import { createMemoryBackend } from '../utils/storage/backend/memory-backend';
import { copySegment } from '../utils/storage/segment/segment-copy';
import { writeSegment } from '../utils/storage/segment/segment-writer';
import { SHIPPED } from './paths';

/** A file that WXT is about to put into a build. */
interface BuiltFile {
  /** Within the build. */
  readonly relativeDest: string;
}

/** A file as WXT wants it listed. */
interface CopiedFile extends BuiltFile {
  readonly absoluteSrc: string;
}

/** The folder of packs, in the project's `public` and in a build. */
const FOLDER = 'packs';

/**
 * Has a build's packs ship as segments in the place of their JSON: writes them into it, and changes the
 * list of its files. They are made of the packs by the very code that writes them in the browser.
 */
export async function shipSegments(
  files: (BuiltFile | CopiedFile)[],
  build: string,
): Promise<void> {
  const packs = new Set(SHIPPED_PACKS.map(({ file }) => join(FOLDER, file)));
  const others = files.filter(({ relativeDest }) => !packs.has(join(relativeDest)));
  mkdirSync(join(build, FOLDER), { recursive: true });
  const segments: CopiedFile[] = [];
  for (const pack of SHIPPED_PACKS) {
    const relativeDest = join(FOLDER, segmentFile(pack.id));
    const absoluteSrc = join(build, relativeDest);
    writeFileSync(absoluteSrc, await shippedSegment(pack));
    segments.push({ relativeDest, absoluteSrc });
  }
  files.splice(0, files.length, ...others, ...segments);
}

const made = new Map<string, Promise<Uint8Array>>();

/** The file of a pack that ships. Made once: `npm run dev` builds again at each change. */
export function shippedSegment({ id, file }: ShippedPack): Promise<Uint8Array> {
  const before = made.get(id);
  if (before) return before;
  const bytes = readFileSync(join(SHIPPED, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const making = packedSegment(JSON.parse(text));
  made.set(id, making);
  return making;
}

/**
 * The file as which a pack ships, given as parsed JSON; the same pack always gives the same segment.
 * Throws, with the place, where the pack would be refused.
 */
export async function packedSegment(json: unknown): Promise<Uint8Array> {
  const pack = parsePackFile(json);
  if (!pack.ok) throw new Error(`${pack.path ?? 'top level'}: ${pack.message}`);
  const { header, people } = pack.value;
  const backend = createMemoryBackend();
  const segment = 's1';
  await writeSegment({
    ...{ backend, segment, header, people },
    keysOf: (person) => nameKeys(person).map(({ key }) => key),
    // Who comes first in a search follows from it: not from the day of the build.
    today: header?.verified ?? '',
  });
  return gzipSync(writeSegmentFile(await copySegment(backend, segment)), { level: 9 });
}
