import { qualifyPlainIds } from '../people/identity/pack-ids';
import type { Person } from '../people/person';
import type { SegmentBackend } from './backend/backend';
import { createDirectory } from './directory/directory';
import type { KeysOf, PeopleStore } from './model';
import { makeOwnRow, type OwnRow, qualifyRow } from './own/own-row';
import { putOwnRows, readOwnRows, writeOwn } from './own/own-rows';
import { findByIds, findByKeys, findPost } from './store/find';
import { installPack, type PackWriting, removePack, sweep, upgradePacks } from './store/packs';
import { countKnownElsewhere, hashPacks, installedPack, readPackPeople } from './store/read-packs';
import { createSnapshotReader, type Snapshot } from './store/snapshot';

/** The database and the clock of a store; nothing is taken from the surroundings. */
export interface PeopleStoreOptions extends PackWriting {}

/** The people of a database: packs, with the reader's own laid over them. */
export function createPeopleStore(options: PeopleStoreOptions): PeopleStore {
  const { backend } = options;
  const keysOf = rememberKeys(options.keysOf);
  const viewer = createSnapshotReader(backend, keysOf);
  const directory = createDirectory(options);
  return {
    find: (keys) => viewer.read((view) => findByKeys(view, keys, keysOf)),
    byIds: (ids) =>
      viewer.read(async (view) => {
        const found = await findByIds(view, ids);
        return ids.flatMap((id) => found.get(id)?.line.person ?? []);
      }),
    packed: (id) =>
      viewer.read(async (view) => (await findByIds(view, [id])).get(id)?.packed ?? null),
    search: (query, limit) => viewer.read((view) => directory.search(view, query, limit)),
    searchPosts: (query, limit) => viewer.read((view) => directory.searchPosts(view, query, limit)),
    post: (id) => viewer.read((view) => findPost(view, id)),
    list: (page) => viewer.read((view) => directory.list(view, page)),
    packs: () => viewer.read(async ({ segments }) => segments.flatMap(installedPack)),
    async *peopleOfPack(id) {
      yield* readPackPeople(await viewer.read(async (view) => view), id);
    },
    countKnownElsewhere: (pack, people) =>
      viewer.read((view) => countKnownElsewhere(view, pack, people)),
    saveOwn: (person) => viewer.read((view) => saveOwn(backend, view, person)),
    deleteOwn: (id) => viewer.read((view) => deleteOwn(backend, view, id)),
    putBackOwn: (row) => writeOwn(backend, { put: [qualifyRow(row)] }),
    ownRows: () => readOwnRows(backend),
    putOwnRows: (rows) => putOwnRows(backend, rows),
    hashPacks: () => viewer.read((view) => hashPacks(backend, view.segments)),
    installPack: (header, people, before) => installPack(options, { header, people, before }),
    removePack: (id) => removePack(options, id),
    sweep: () => sweep(options),
    upgrade: () => upgradePacks(options),
  };
}

/** `keysOf` that works each person's keys out once, for as long as the person is in memory. */
function rememberKeys(keysOf: KeysOf): KeysOf {
  const known = new WeakMap<Person, readonly string[]>();
  return (person) => {
    const before = known.get(person);
    if (before) return before;
    const keys = keysOf(person);
    known.set(person, keys);
    return keys;
  };
}

/**
 * Keeps what the reader saved: someone added, or the fields in which they differ from the packs.
 * A correction taken back to what the packs say leaves no row.
 */
async function saveOwn(backend: SegmentBackend, view: Snapshot, saved: Person): Promise<void> {
  const person = saved.pack === undefined ? saved : qualifyPlainIds(saved, saved.pack);
  const known = (await findByIds(view, [person.id])).get(person.id);
  const row = makeOwnRow(person, known?.packed ?? null);
  await writeOwn(backend, row ? { put: [row] } : { remove: [person.id] });
}

/**
 * Takes the reader's row away and answers with it, or null without one. The row, not the person as
 * they are seen: what packs and other rows say of them is not this row's.
 */
async function deleteOwn(
  backend: SegmentBackend,
  view: Snapshot,
  id: string,
): Promise<OwnRow | null> {
  const row = view.own.rows.find(({ person }) => person.id === id);
  if (!row) return null;
  await writeOwn(backend, { remove: [id] });
  return row;
}
