import type { PeopleStore } from '../../storage/model';
import { parsePackFile } from '../pack-file/parse-pack-file';

/** A pack that comes with the extension: its id, and its file in the folder `packs`. */
export interface ShippedPack {
  readonly id: string;
  /** Packed where its name ends in `.gz`. */
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

/** Reads a file of the folder `packs`, as parsed JSON. */
export type ReadShipped = (file: string) => Promise<unknown>;

/** Reads shipped files over their addresses: `baseUrl` is the extension's own, as the browser gives it. */
export function shippedReader(baseUrl: string): ReadShipped {
  return async (file) => {
    const response = await fetch(new URL(`/packs/${file}`, baseUrl));
    if (!file.endsWith('.gz') || !response.body) return response.json();
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
  };
}

/**
 * Installs packs that come with the extension, one after the other, each in the place of its earlier
 * version; throws, with the place, where a file is damaged.
 */
export async function installShipped(
  store: Pick<PeopleStore, 'installPack'>,
  packs: readonly ShippedPack[],
  read: ReadShipped,
): Promise<void> {
  const [first] = packs;
  let reading = first && read(first.file);
  for (const [at, { id, file }] of packs.entries()) {
    const pack = parsePackFile(await reading);
    // Unpacked while this one is written.
    const next = packs[at + 1];
    reading = next && read(next.file);
    reading?.catch(() => undefined);
    if (!pack.ok) throw new Error(`${file}, ${pack.path ?? 'top level'}: ${pack.message}`);
    const { header, people } = pack.value;
    if (header?.id !== id) throw new Error(`${file}, pack: is not the pack “${id}”.`);
    await store.installPack(header, people, packsAfter(id));
  }
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
