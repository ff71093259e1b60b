import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outsideKeeper } from '../../entrypoints/background/keep-outside';
import { ownPageHandlers } from '../../entrypoints/background/own-page-handlers';
import { noticeServices } from '../../entrypoints/manager/notice-services';
import { createUnreadable } from '../../entrypoints/manager/storage-services';
import { answer } from '../../utils/messaging/serve';
import { SHIPPED_PACKS } from '../../utils/packs/shipped/shipped-packs';
import { createMemoryBackend } from '../../utils/storage/backend/memory-backend';
import { getLost, getSpare, noteRestored } from '../../utils/storage/spare/spare-state';
import { setVanished } from '../../utils/storage/vanish-check/vanish-state';
import { makeHeader, makePerson } from '../storage/people';
import { openStore } from '../storage/stores';

const ann = makePerson({ id: 'own:a', name: 'Ann' });
const ben = makePerson({ id: 'own:b', name: 'Ben' });

const [{ id: shippedId } = { id: '' }] = SHIPPED_PACKS;
const unreadable = createUnreadable();
const notices = noticeServices(unreadable);

beforeEach(() => fakeBrowser.reset());

/** A background over an empty database, which keeps what is outside of it. */
function background() {
  const backend = createMemoryBackend();
  const store = openStore(backend);
  const told = vi.fn();
  return { store, told, keep: outsideKeeper(backend, store, told) };
}

/** A database with Ann and a pack of the reader's, and then another one in its place. */
async function vanished() {
  const before = background();
  await before.store.installPack(makeHeader({ title: 'UK' }), [makePerson({ id: '1', name: 'X' })]);
  // It is installed again of itself.
  await before.store.installPack(makeHeader({ id: shippedId, title: 'Ours' }), []);
  await before.store.saveOwn(ann);
  await before.keep();
  const after = background();
  await after.keep();
  return after;
}

const names = async (spare: ReturnType<typeof getLost>) =>
  (await spare).rows.map(({ person }) => person.name);

describe('what is kept outside the database', () => {
  it('has the reader’s own people, and puts them aside when the database is another', async () => {
    const { store, keep } = await vanished();
    expect(await names(getLost())).toEqual(['Ann']);
    expect((await notices.read()).vanished).toEqual({ own: 1, packs: ['UK'], spare: 1 });
    await store.saveOwn(ben);
    await keep();
    expect(await names(getSpare())).toEqual(['Ben']);
    expect(await names(getLost())).toEqual(['Ann']);
  });

  it('loses nobody where a second database vanishes before the first was seen to', async () => {
    const { store, keep } = await vanished();
    await store.saveOwn(ben);
    await keep();
    await background().keep();
    expect(await names(getLost())).toEqual(['Ann', 'Ben']);
  });

  it('is brought back with one call, and whom the reader has added since stays', async () => {
    const { store, keep } = await vanished();
    await store.saveOwn({ ...ann, name: 'Ann Anew' });
    await store.saveOwn(ben);
    await keep();
    await fakeBrowser.storage.local.set({
      ownLost: { rows: [ann, makePerson({ id: 'own:c', name: 'Cleo' })].map((person) => ({ person, corrected: {} })), left: 0 },
    }); // biome-ignore format: one line
    serve(store, keep);
    expect(await notices.bringBack()).toBe(1);
    const own = (await store.ownRows()).rows.map(({ person }) => person.name);
    expect(own).toEqual(['Ann Anew', 'Ben', 'Cleo']);
    // Now in both places again; the packs are still named.
    expect(await names(getSpare())).toEqual(['Ann Anew', 'Ben', 'Cleo']);
    expect((await notices.read()).vanished).toEqual({ own: 0, packs: ['UK'], spare: 0 });
  });

  it('still tells of those who had no room, until there was a backup', async () => {
    await vanished();
    await setVanished({ own: 3, packs: [] });
    await noteRestored([ann.id], false);
    expect((await notices.read()).vanished).toEqual({ own: 2, packs: [], spare: 0 });
    await noteRestored([ann.id], true);
    expect((await notices.read()).vanished).toBeNull();
  });

  it('stops nobody where there is no room for it, and is made up for later', async () => {
    const { store, keep, told } = background();
    await store.saveOwn(ann);
    const set = fakeBrowser.storage.local.set;
    Object.assign(fakeBrowser.storage.local, {
      set: (items: object) =>
        'ownSpare' in items ? Promise.reject(new Error('no room')) : set(items as never),
    });
    await keep();
    expect(told).toHaveBeenCalledExactlyOnceWith(new Error('no room'));
    Object.assign(fakeBrowser.storage.local, { set });
    await keep();
    expect(await names(getSpare())).toEqual(['Ann']);
  });

  it('is forgotten with the notice, and not before', async () => {
    await vanished();
    await noteRestored(['own:other'], false);
    expect((await notices.read()).vanished?.spare).toBe(1);
    await noteRestored([ann.id], true);
    expect((await notices.read()).vanished).toBeNull();
    await vanished();
    await notices.dismiss('vanished');
    expect(await fakeBrowser.storage.local.get('ownLost')).not.toHaveProperty('ownLost.rows');
  });
});

const refuse = () => Promise.reject(new Error('nothing is to be installed'));
const NO_INSTALLER = { all: refuse, missing: refuse, again: refuse };

/** Answers the calls of our own pages, as the background does. */
function serve(store: ReturnType<typeof openStore>, keep: () => Promise<void>): void {
  const tables = { 'own-page': ownPageHandlers(store, async () => undefined, keep, NO_INSTALLER) };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) =>
    answer(message, 'own-page', tables),
  );
}
