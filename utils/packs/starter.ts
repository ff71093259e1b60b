import type { PeopleStore } from '../storage/model';
import { parsePackFile } from './pack-file/parse-pack-file';

/** The pack that is installed with the extension. */
const STARTER_ID = 'starter';

/** Packs that come with the extension, by id: no file from elsewhere may take the place of one. */
const BUNDLED_IDS: ReadonlySet<string> = new Set([STARTER_ID]);

/** Installs the pack that comes with the extension; throws, with the place, where it is damaged. */
export async function installStarter(
  store: PeopleStore,
  read: () => Promise<unknown>,
): Promise<void> {
  const pack = parsePackFile(await read());
  if (!pack.ok) throw new Error(`starter.json, ${pack.path ?? 'top level'}: ${pack.message}`);
  const { header, people } = pack.value;
  if (!header) throw new Error('starter.json, pack: the header is missing.');
  await store.installPack(header, people);
}

/** Whether a pack is the one that comes with the extension, by its id. */
export function isStarter(id: string): boolean {
  return id === STARTER_ID;
}

/** Whether the pack that comes with the extension is in the database. */
export async function hasStarter(store: PeopleStore): Promise<boolean> {
  return (await store.packs()).some(({ id }) => isStarter(id));
}

/** Whether a pack is one of those that come with the extension. */
export function isBundled(id: string): boolean {
  return BUNDLED_IDS.has(id);
}
