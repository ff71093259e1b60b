import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noticeServices } from '../../entrypoints/manager/notice-services';
import { createUnreadable } from '../../entrypoints/manager/storage-services';
import { noteBackup, noteOwnSave } from '../../utils/packs/backup/reminder-state';
import { setLastSeen, setVanished } from '../../utils/storage/vanish-check/vanish-state';

const unreadable = createUnreadable();
const notices = noticeServices(unreadable);

beforeEach(() => fakeBrowser.reset());

const WELL = { unavailable: null, vanished: null, backup: null };

async function save(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await noteOwnSave();
}

describe('what the reader should see to', () => {
  it('is nothing at first', async () => {
    expect(await notices.read()).toEqual(WELL);
  });

  it('is a backup after ten people, until there is one, or "later"', async () => {
    await setLastSeen({ id: 'x', own: 10, packs: [] });
    await save(10);
    expect((await notices.read()).backup).toEqual({ unsaved: 10, last: null });
    await noteBackup({ day: '2026-03-09', saves: 10 });
    expect((await notices.read()).backup).toBeNull();
    await save(10);
    expect((await notices.read()).backup).toEqual({ unsaved: 10, last: '2026-03-09' });
    await notices.dismiss('backup');
    expect((await notices.read()).backup).toBeNull();
    await save(10);
    expect((await notices.read()).backup).toEqual({ unsaved: 20, last: '2026-03-09' });
  });

  it('is a database that has vanished, until it was seen', async () => {
    await setVanished({ own: 3, packs: ['UK'] });
    expect((await notices.read()).vanished).toEqual({ own: 3, packs: ['UK'], spare: 0 });
    await notices.dismiss('vanished');
    expect((await notices.read()).vanished).toBeNull();
  });

  it('is told of as it changes', async () => {
    const changed = vi.fn();
    const stop = notices.watch(changed);
    await setVanished({ own: 3, packs: [] });
    await noteOwnSave();
    await setLastSeen({ id: 'x', own: 3, packs: [] });
    expect(changed).toHaveBeenCalledTimes(3);
    stop();
    await noteOwnSave();
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('is nothing where what is stored is damaged', async () => {
    await fakeBrowser.storage.local.set({
      databaseMark: { own: 'many' },
      vanished: 7,
      ownSaves: -4,
      lastBackup: { day: 'never' },
      backupDismissed: {},
    });
    expect(await notices.read()).toEqual(WELL);
  });
});
