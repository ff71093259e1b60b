import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readNotices } from '../../entrypoints/popup/notices';
import { noteOwnSave } from '../../utils/packs/backup/reminder-state';
import { notePackCheck } from '../../utils/packs/update/check-state';
import { setLastSeen, setVanished } from '../../utils/storage/vanish-check/vanish-state';

const PACKS = [
  { id: 'uk', title: 'United Kingdom', version: '1' },
  { id: 'us', title: 'United States', version: '1' },
];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async () => ({ ok: true, value: { packs: PACKS } }),
  });
});

const save = async (times: number) => {
  for (let time = 0; time < times; time += 1) await noteOwnSave();
};
const offer = (id: string, offered?: string) =>
  notePackCheck(id, { asked: '2026-03-09', ...(offered && { offered }) });

it('tells nothing where nothing is due', async () => {
  await offer('us', '1');
  await offer('uk');
  await setLastSeen({ id: 'x', own: 9, packs: [] });
  await save(9);
  expect(await readNotices()).toEqual([]);
});

it('tells all that is due, the gravest first', async () => {
  await offer('us', '2');
  await setLastSeen({ id: 'x', own: 10, packs: [] });
  await save(10);
  await setVanished({ own: 3, packs: [] });
  expect(await readNotices()).toEqual([
    { kind: 'vanished' },
    { kind: 'backup', unsaved: 10 },
    { kind: 'update', titles: ['United States'] },
  ]);
});

it('reminds of no backup of people that are not there', async () => {
  await save(10);
  expect(await readNotices()).toEqual([]);
});
