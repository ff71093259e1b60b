import { createDirectory } from './directory/directory';
import { findByIds, findByKeys } from './find';
import { deleteOwn, saveOwn } from './own/own-people';
import { readOwnRows } from './own/own-rows';
import { putOwnRows } from './own/write-own';
import { hashPacks, installedPack } from './pack-hash';
import { countKnownElsewhere, readPackPeople } from './pack-people';
import { installPack, type PackWriting, removePack, sweep, upgradePacks } from './packs';
import { findPost } from './posts';
import { rememberKeys } from './remember-keys';
import type { PeopleStore } from './types';
import { createViewer } from './view';

/** What a store works with; nothing is taken from the surroundings. */
export interface PeopleStoreOptions extends PackWriting {}

/** The people of a database: packs, with the reader's own laid over them. */
export function createPeopleStore(options: PeopleStoreOptions): PeopleStore {
  const { backend } = options;
  const keysOf = rememberKeys(options.keysOf);
  const viewer = createViewer(backend, keysOf);
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
    ownRows: () => readOwnRows(backend),
    putOwnRows: (rows) => putOwnRows(backend, rows),
    hashPacks: () => viewer.read((view) => hashPacks(backend, view.segments)),
    installPack: (header, people) => installPack(options, { header, people }),
    removePack: (id) => removePack(options, id),
    sweep: () => sweep(options),
    upgrade: () => upgradePacks(options),
  };
}
