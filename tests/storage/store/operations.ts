import { type SegmentBackend, TABLES } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { repairDatabase } from '../../../utils/storage/health/repair-database';
import type { PackHeader } from '../../../utils/storage/model';
import { copySegment } from '../../../utils/storage/segment/segment-copy';
import { SegmentGone } from '../../../utils/storage/segment/segment-rows';
import { installCopy } from '../../../utils/storage/store/packs';
import { ann, filled, olga } from '../filled';
import { makeHeader, makePerson, manyPeople } from '../people';
import { openStore, writing } from '../stores';

/** Somebody the reader has not added yet. */
export const otto = makePerson({ id: 'own:2', name: 'Otto Own' });
/** People of a pack, named by a letter. */
export const crowd = (letter: string) => manyPeople(200, letter);

/** Something that is done to a database. */
export type Work = (backend: SegmentBackend) => Promise<unknown>;

const aged: Work = async (backend) => {
  for (const [key, value] of await backend.getPrefix('meta', '')) {
    if (/\/(?:search|blocks)$/.test(key)) await backend.deletePrefix('meta', key);
    if (key.endsWith('/meta')) {
      await backend.putMany('meta', [[key, { ...(value as object), format: 2 }]]);
    }
  }
  for (const key of await backend.getKeys('shards', '')) {
    if (key.split('/').length > 2) await backend.deletePrefix('shards', key);
  }
};
/** Loses a row of profiles. */
export const spoilt: Work = (backend) => backend.deletePrefix('profiles', 's1/000001');
/** Restores a backup. */
export const restore: Work = async (backend) => {
  const store = openStore(backend);
  const { generation } = await store.ownRows();
  const rows = [olga, otto].map((person) => ({ person, corrected: {} }));
  await store.putOwnRows({ rows, generation });
};

/** Installs a pack whose segment was written in another database. */
const installWritten =
  (header: PackHeader, letter: string): Work =>
  async (backend) => {
    const other = createMemoryBackend();
    await openStore(other).installPack(header, crowd(letter));
    await installCopy(writing(backend), { copy: await copySegment(other, 's1') });
  };

/** What is done; what the database has been through before. */
export const OPERATIONS: [name: string, run: Work, before?: Work][] = [
  ['an import', (b) => openStore(b).installPack(makeHeader({ id: 'new' }), crowd('P'))],
  ['an update', (b) => openStore(b).installPack(makeHeader({ version: '2' }), crowd('Q'))],
  ['a copied pack', installWritten(makeHeader({ id: 'new' }), 'R')],
  ['a copied update', installWritten(makeHeader({ version: '2' }), 'R')],
  ['a save', (b) => openStore(b).saveOwn(otto)],
  ['a correction', (b) => openStore(b).saveOwn({ ...ann, name: 'Annie', pack: 'test' })],
  ['a deletion of somebody', (b) => openStore(b).deleteOwn('own:1')],
  ['a restored backup', restore],
  ['a deletion of a pack', (b) => openStore(b).removePack('test')],
  ['an upgrade', (b) => openStore(b).upgrade(), aged],
  ['a repair', (b) => repairDatabase(writing(b)), spoilt],
]; // biome-ignore format: a table

/** Everybody who is there, by pack; and what is the reader's own. */
export async function contents(backend: SegmentBackend): Promise<Readonly<Record<string, string>>> {
  const store = openStore(backend);
  const found: Record<string, string> = { own: JSON.stringify((await store.ownRows()).rows) };
  for (const { id, version } of await store.packs()) {
    const people: string[] = [];
    try {
      for await (const { name } of store.peopleOfPack(id)) people.push(name);
    } catch (error) {
      if (!(error instanceof SegmentGone)) throw error;
      people.push('…');
    }
    found[id] = `${version}: ${people}`;
  }
  return found;
}

/** The same database once more. */
export async function copyOf(backend: SegmentBackend): Promise<SegmentBackend> {
  const copy = createMemoryBackend();
  for (const table of TABLES) await copy.putMany(table, await backend.getPrefix(table, ''));
  return copy;
}

/** What a new start of the extension does to what it finds. */
export async function start(backend: SegmentBackend): Promise<void> {
  await openStore(backend).sweep();
  await openStore(backend).upgrade();
}

/** Runs it in a copy whose database ends at each write in turn, until it no longer matters. */
export async function* interrupted(
  [, run, before]: (typeof OPERATIONS)[number],
  ending: (write: number, backend: SegmentBackend) => SegmentBackend,
) {
  const prepared = await filled();
  await before?.(prepared);
  for (let write = 1; ; write += 1) {
    const backend = await copyOf(prepared);
    const isDone = await run(ending(write, backend)).then(
      () => true,
      () => false,
    );
    yield { backend, prepared, write, isDone };
    if (isDone) return;
  }
}
