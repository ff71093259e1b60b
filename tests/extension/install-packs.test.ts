import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packInstaller } from '../../entrypoints/background/install-packs';
import { getRemovedPacks, setPackRemoved } from '../../utils/packs/shipped/removed-packs';
import { SHIPPED_PACKS, segmentFile } from '../../utils/packs/shipped/shipped-packs';
import { createMemoryBackend } from '../../utils/storage/backend/memory-backend';
import type { PeopleStore } from '../../utils/storage/model';
import { createPeopleStore } from '../../utils/storage/people-store';
import type { PackWriting } from '../../utils/storage/store/packs';
import { segmentOf } from '../packs/shipped/segments';
import { writing } from '../storage/stores';

const ALL = SHIPPED_PACKS.map(({ id }) => id);
const FIRST = ALL[0] ?? '';

let said: string[];
let database: PackWriting;
let store: PeopleStore;
/** The version that the files have now. */
let version: string;
/** The file that cannot be read. */
let damaged: string | null;

beforeEach(() => {
  fakeBrowser.reset();
  said = [];
  database = writing(createMemoryBackend());
  store = createPeopleStore(database);
  version = '1';
  damaged = null;
});

const installer = () =>
  packInstaller({
    store,
    writing: database,
    read: async (file) => {
      const id = ALL.find((one) => segmentFile(one) === file);
      if (id === damaged) return new Uint8Array();
      return segmentOf({
        pack: { id, title: id, version, licence: 'CC0-1.0' },
        persons: [{ id: 'Q1', name: 'Ada Example' }],
      });
    },
    keepOutside: async () => void said.push(`kept ${(await store.packs()).length}`),
    announce: async () => void said.push('announced'),
  });
const there = async () => (await store.packs()).map(({ id, version }) => `${id} ${version}`);

describe('packs that come with the extension', () => {
  it('are all there after it is installed, and what was there before was noted first', async () => {
    await installer().all();
    expect(await there()).toEqual(ALL.map((id) => `${id} 1`));
    expect(said).toEqual(['kept 0', 'announced']);
  });

  it('take the place of their earlier versions with an update', async () => {
    await installer().all();
    version = '2';
    await installer().all();
    expect(await there()).toEqual(ALL.map((id) => `${id} 2`));
  });

  it('stay away where the reader removed them: after an update, and where they are missed', async () => {
    await setPackRemoved(FIRST, true);
    await installer().all();
    await installer().missing();
    expect(await there()).toEqual(ALL.slice(1).map((id) => `${id} 1`));
  });

  it('are brought back where they are missing, and nobody is told where none is', async () => {
    await installer().missing();
    expect(await there()).toEqual(ALL.map((id) => `${id} 1`));
    said = [];
    await installer().missing();
    expect(said).toEqual([]);
  });

  it('come back when the reader wants them again, and stay from then on', async () => {
    await setPackRemoved(FIRST, true);
    await installer().again(FIRST);
    expect(await there()).toContain(`${FIRST} 1`);
    expect(await getRemovedPacks()).toEqual([]);
  });

  it.each(ALL.map((id) => [id]))(
    'have the place of the list when they come back: %s',
    async (id) => {
      await installer().all();
      await store.installPack({ id: 'mayors', title: 'M', version: '1', licence: 'CC0-1.0' }, []);
      await store.removePack(id);
      await setPackRemoved(id, true);
      await installer().again(id);
      const order = (await store.packs()).map((pack) => pack.id);
      expect(order.filter((one) => one !== 'mayors')).toEqual(ALL);
    },
  );

  it('are named where one is damaged, and nobody is told that packs have come', async () => {
    damaged = FIRST;
    await expect(installer().all()).rejects.toThrow(/^starter\.segment\.gz: /);
    expect(said).not.toContain('announced');
  });
});

it('refuses what does not come with it', async () => {
  await expect(installer().again('mayors')).rejects.toThrow('No pack “mayors”');
  expect(said).toEqual([]);
});
