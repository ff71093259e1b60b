import type { PeopleStore } from '../../storage/model';
import type { SegmentCopy } from '../../storage/segment/segment-copy';
import { installCopy, type PackWriting } from '../../storage/store/packs';
import { readSegmentFile } from './segment-file';

/** A pack that comes with the extension: its id, and its own file in the project's `public/packs`. */
export interface ShippedPack {
  readonly id: string;
  /** Packed where its name ends in `.gz`; what ships is made of it, see `segmentFile`. */
  readonly file: string;
}

/** Every pack that comes with the extension, in the order in which they are installed. */
export const SHIPPED_PACKS: readonly ShippedPack[] = [
  { id: 'starter', file: 'starter.json' },
  { id: 'us-government', file: 'us-government.json.gz' },
  { id: 'uk-government', file: 'uk-government.json.gz' },
];

/** Whether a pack is one of those that come with the extension, by its id: no other file may have it. */
export function isShipped(id: string): boolean {
  return SHIPPED_PACKS.some((pack) => pack.id === id);
}

/** A pack that comes with the extension; throws where none has this id. */
export function shippedPack(id: string): ShippedPack {
  const pack = SHIPPED_PACKS.find((one) => one.id === id);
  if (!pack) throw new Error(`No pack “${id}” comes with Fact Context.`);
  return pack;
}

/** The file as which a pack ships, made of its own when the extension is built (`packs/ship-segments.ts`). */
export function segmentFile(id: string): string {
  return `${id}.segment.gz`;
}

/** Reads a file of the folder `packs`, as parsed JSON. */
export type ReadShipped = (file: string) => Promise<unknown>;

/** Reads shipped files over their addresses: `baseUrl` is the extension's own, as the browser gives it. */
export function shippedReader(baseUrl: string): ReadShipped {
  return async (file) => (await fetch(addressOf(file, baseUrl))).json();
}

/** Reads a packed file of the folder `packs`, unpacked; rejects where it is damaged. */
export type ReadSegment = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads packed files over their addresses, as `shippedReader` does. */
export function segmentReader(baseUrl: string): ReadSegment {
  return async (file) => {
    const { body } = await fetch(addressOf(file, baseUrl));
    const unpacked = body?.pipeThrough(new DecompressionStream('gzip')) ?? null;
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  };
}

function addressOf(file: string, baseUrl: string): URL {
  return new URL(`/packs/${file}`, baseUrl);
}

/**
 * Installs packs that come with the extension, one after the other, each in the place of its earlier
 * version; throws, with the file, where one is damaged. `prepare` is done before anything is written,
 * while the first is read.
 */
export async function installShipped(
  writing: PackWriting,
  packs: readonly ShippedPack[],
  read: ReadSegment,
  prepare: () => Promise<void> = async () => undefined,
): Promise<void> {
  const [first] = packs;
  let reading = first && readCopy(first.id, read);
  // It is waited for below; a failure here is told there.
  reading?.catch(() => undefined);
  await prepare();
  for (const [at, { id }] of packs.entries()) {
    const copy = await reading;
    // Unpacked while this one is written.
    const next = packs[at + 1];
    reading = next && readCopy(next.id, read);
    reading?.catch(() => undefined);
    if (copy) await installCopy(writing, { copy, before: packsAfter(id) });
  }
}

async function readCopy(id: string, read: ReadSegment): Promise<SegmentCopy> {
  const file = segmentFile(id);
  const bytes = await read(file).catch((error: Error) => {
    throw new Error(`${file}: cannot be read: ${error.message}`, { cause: error });
  });
  const copy = readSegmentFile(bytes);
  if (!copy.ok) throw new Error(`${[file, copy.path].filter(Boolean).join(', ')}: ${copy.message}`);
  const { header } = copy.value.meta;
  if (header?.id !== id) throw new Error(`${file}, meta.header: is not the pack “${id}”.`);
  return copy.value;
}

/** Those that are installed after it: what it says of somebody comes before what they say. */
function packsAfter(id: string): readonly string[] {
  const at = SHIPPED_PACKS.findIndex((pack) => pack.id === id);
  return SHIPPED_PACKS.slice(at + 1).map((pack) => pack.id);
}

/** Packs that come with the extension and that the reader has not removed. */
export function wantedPacks(removed: readonly string[]): readonly ShippedPack[] {
  return SHIPPED_PACKS.filter(({ id }) => !removed.includes(id));
}

/** Those of them that are not in the database. */
export async function missingPacks(
  store: Pick<PeopleStore, 'packs'>,
  removed: readonly string[],
): Promise<readonly ShippedPack[]> {
  const wanted = wantedPacks(removed);
  if (wanted.length === 0) return [];
  const there = new Set((await store.packs()).map(({ id }) => id));
  return wanted.filter(({ id }) => !there.has(id));
}
