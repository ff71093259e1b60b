import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupServices } from '../../entrypoints/manager/backup-services';
import type { PackReference } from '../../utils/packs/backup/backup-file';
import { writeOwnFile } from '../../utils/packs/backup/own-file';
import { getBackupNeed, noteOwnSave } from '../../utils/packs/backup/reminder-state';
import { getWeeklyCheck, setWeeklyCheck } from '../../utils/packs/update/check-state';
import { changeSettings, getChosenSettings } from '../../utils/settings/settings-store';
import { getArticleDay, getArticleDays, setArticleDay } from '../../utils/sites/article-days';
import { getPrivatePeople, setPrivate } from '../../utils/sites/private-people';
import { getHostsOff, setSiteOn } from '../../utils/sites/site-switch';
import type { OwnRow } from '../../utils/storage/own/own-row';
import { setSpare } from '../../utils/storage/spare/spare-state';
import { getVanished, setVanished } from '../../utils/storage/vanish-check/vanish-state';
import { addedRow } from '../packs/backup/own-rows';

const TODAY = '2024-09-26';
const ada = addedRow({ id: 'own:ada', name: 'Ada Example' });
const bea = addedRow({ id: 'own:bea', name: 'Bea Example' });
const renamed = addedRow({ id: 'own:ada', name: 'Ada Other' });
const PACK = {
  id: 'p',
  title: 'P',
  version: '1',
  verified: TODAY,
  people: 3,
  hash: 'a'.repeat(64),
};

const NEWS = 'https://news.example/a';
const OLD = 'https://news.example/b';

let here: readonly OwnRow[];
let calls: string[];
let restored: unknown;
let saved: { name: string; text: string }[];
let beforeRestore: () => Promise<void>;

const services = () =>
  backupServices({
    t: (key) => key,
    today: TODAY,
    newId: () => 'own:new',
    saveText: (name, text) => saved.push({ name, text }),
  });

const SAID = {
  name: 'Harris',
  scope: { kind: 'always' },
  person: null,
  instead: [],
  made: '2026-03-01',
} as const;
const DAY = ['https://news.example/a', '2024-03-01'] as const;
/** Corrections the background has. */
let kept: readonly (typeof SAID)[] = [SAID];

beforeEach(() => {
  fakeBrowser.reset();
  kept = [SAID];
  here = [];
  calls = [];
  saved = [];
  restored = null;
  beforeRestore = async () => {};
  const replies: Record<string, (args: unknown) => unknown> = {
    readOwn: () => ({ rows: here, generation: 4 }),
    hashPacks: () => ({ packs: [PACK] }),
    listCorrections: () => ({ corrections: kept, gone: [] }),
    addCorrections: (args) => ({ added: (args as { corrections: unknown }).corrections }),
    restoreOwn: async (args) => {
      await beforeRestore();
      restored = args;
      return {};
    },
  };
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ call, args }: { call: string; args: unknown }) => {
      calls.push(call);
      try {
        return { ok: true, value: await replies[call]?.(args) };
      } catch (error) {
        return { ok: false, message: (error as Error).message };
      }
    },
  });
});

/** What a backup of a browser like this holds, as it is looked at before it is restored. */
async function opened(
  kind: Parameters<typeof writeOwnFile>[0] = 'backup',
  weeklyCheck = true,
  packs: readonly PackReference[] = [],
) {
  const settings = {
    hostsOff: ['example.org', 'example.com'],
    weeklyCheck,
    privatePeople: { all: false, ids: ['own:bea'] },
    choices: { version: 1, chosen: { theme: 'dark', delayMs: 300 } },
    articleDays: [
      [NEWS, '2024-09-26'],
      [OLD, '2020-01-01'],
    ] as const,
  };
  const content = { packs, own: [ada, bea], settings };
  const { text } = await writeOwnFile(kind, content, TODAY);
  const preview = await services().open(new File([text], 'file'));
  if (!('restore' in preview)) throw new Error('no preview');
  return preview;
}

const failWriting = (key: string) => {
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    if (key in (items as object)) throw new Error('no room');
    return set(items);
  });
};

describe('a backup that cannot be restored', () => {
  beforeEach(async () => {
    await setSiteOn('example.net', false);
    await setPrivate('own:cyd', true);
  });

  it('leaves sites and whom pages may show as they were', async () => {
    beforeRestore = async () => {
      throw new Error('changed meanwhile');
    };
    const { restore } = await opened();
    await expect(restore(true)).rejects.toThrow('changed meanwhile');
    expect(await getHostsOff()).toEqual(['example.net']);
    expect(await getPrivatePeople()).toEqual({ all: false, ids: ['own:cyd'] });
    expect(await getWeeklyCheck()).toBe(false);
    expect(await getChosenSettings()).toEqual({});
    expect(await getArticleDays()).toEqual([]);
  });

  it.each([['weeklyCheck'], ['ownLost']])(
    'beyond its people (%s) still keeps off pages whom it has brought',
    async (key) => {
      await fakeBrowser.storage.local.set({
        ownLost: { rows: [ada, renamedAs('own:eve')], left: 0 },
      });
      const { restore } = await opened();
      failWriting(key);
      await expect(restore(true)).rejects.toThrow('no room');
      expect(restored).toMatchObject({ rows: [ada, bea] });
      expect((await getPrivatePeople()).ids).toEqual(['own:cyd', 'own:bea']);
    },
  );

  it('brings nobody where it cannot be noted whom pages may not show, and leaves the sites', async () => {
    const { restore } = await opened();
    failWriting('privatePeople');
    await expect(restore(true)).rejects.toThrow('no room');
    expect(calls).not.toContain('restoreOwn');
    expect(await getHostsOff()).toEqual(['example.net']);
  });
});

describe('how many people of the reader’s own there are', () => {
  it('is told by those added and those corrected, and those without a second place', async () => {
    const corrected = { ...addedRow({ id: 'Q1', name: 'Ann' }), corrected: { name: 'Anna' } };
    here = [ada, corrected, bea, corrected, corrected];
    await setSpare({ rows: [ada], left: 4 });
    expect(await services().counts()).toEqual({ added: 2, corrected: 3, unspared: 4 });
  });
});

describe('a backup', () => {
  it('tells when it was made, and which of its packs are here', async () => {
    const packs = [PACK, { ...PACK, hash: 'b'.repeat(64) }, { ...PACK, id: 'q' }];
    const preview = await opened('backup', true, packs);
    expect(preview.created).toBe(TODAY);
    expect(preview.packs.map(({ state }) => state)).toEqual(['same', 'other', 'missing']);
    expect(calls).toContain('hashPacks');
  });

  it('that is restored, and no export, ends what is told of those who have gone', async () => {
    const gone = { rows: [renamedAs('own:eve')], left: 0 };
    await fakeBrowser.storage.local.set({ ownLost: gone });
    await setVanished({ own: 3, packs: ['UK'] });
    await (await opened('csv')).restore(true);
    expect(await getVanished()).toEqual({ own: 3, packs: ['UK'] });
    await (await opened()).restore(true);
    expect(await getVanished()).toEqual({ own: 1, packs: [] });
  });

  it('is refused with the reason where it is none', async () => {
    expect(await services().open(new File(['{"a":1}'], 'a.json'))).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });

  it('keeps people off pages before they are there', async () => {
    let whileWriting: readonly string[] = [];
    beforeRestore = async () => {
      whileWriting = (await getPrivatePeople()).ids;
    };
    await (await opened()).restore(true);
    expect(whileWriting).toEqual(['own:bea']);
    expect(await getHostsOff()).toEqual(['example.org', 'example.com']);
    expect(await getWeeklyCheck()).toBe(true);
  });

  it.each([
    [false, [bea]],
    [true, [bea, ada]],
  ])('replaces those who are here only where that is wanted: %j', async (replace, rows) => {
    here = [renamed];
    const preview = await opened();
    expect(preview).toMatchObject({ added: ['Bea Example'], replaced: ['Ada Example'] });
    await preview.restore(replace);
    expect(restored).toEqual({ rows, generation: 4 });
  });

  it.each([
    [false, { theme: 'light', delayMs: 300, badge: false }, '2024-01-01'],
    [true, { theme: 'dark', delayMs: 300, badge: false }, '2024-09-26'],
  ])(
    'brings settings and days, over those here only where wanted: %j',
    async (replace, all, day) => {
      await changeSettings({ theme: 'light', badge: false });
      await setArticleDay(NEWS, '2024-01-01');
      const preview = await opened();
      expect(preview.settings).toEqual({ added: ['delayMs'], replaced: ['theme'] });
      expect(preview.days).toEqual({ added: [OLD], replaced: [NEWS] });
      await preview.restore(replace);
      expect(await getChosenSettings()).toEqual(all);
      expect(await getArticleDay(NEWS)).toBe(day);
      expect(await getArticleDay(OLD)).toBe('2020-01-01');
    },
  );

  it('has all choices of this browser, and gives them to another', async () => {
    await changeSettings({ textSize: 130 });
    await setArticleDay(NEWS, '2024-01-01');
    await setSiteOn('example.net', false);
    await services().save('backup');
    fakeBrowser.storage.resetState();
    const preview = await services().open(new File([saved[0]?.text ?? ''], 'b.json'));
    if (!('restore' in preview)) throw new Error(preview.message);
    await preview.restore(true);
    expect(await getChosenSettings()).toEqual({ textSize: 130 });
    expect(await getArticleDay(NEWS)).toBe('2024-01-01');
    expect(await getHostsOff()).toEqual(['example.net']);
  });

  it('says only what would change of the sites and of the weekly check', async () => {
    await setSiteOn('example.org', false);
    await setWeeklyCheck(true);
    expect(await opened()).toMatchObject({ hosts: ['example.com'], weekly: false });
  });

  it('switches no weekly check on that it does not have', async () => {
    await (await opened('backup', false)).restore(true);
    expect(await getWeeklyCheck()).toBe(false);
  });

  it.each(['csv', 'popolo'] as const)(
    'is more than an export: %s brings people alone',
    async (kind) => {
      const preview = await opened(kind);
      expect(preview).toMatchObject({ kind, hosts: [], weekly: false, packs: [] });
      expect(preview).not.toHaveProperty('created');
      await preview.restore(false);
      expect((restored as { rows: OwnRow[] }).rows).toHaveLength(2);
      expect([await getHostsOff(), await getWeeklyCheck()]).toEqual([[], false]);
      expect(calls).not.toContain('hashPacks');
    },
  );

  it('that is saved has what was said of names and days; what is not here of it is restored', async () => {
    await setArticleDay(...DAY);
    await services().save('backup');
    const text = saved.at(-1)?.text ?? '';
    expect(JSON.parse(text)).toMatchObject({
      content: { corrections: [SAID], settings: { articleDays: [DAY] } },
    });
    await setArticleDay(DAY[0], null);
    kept = [];
    const preview = await services().open(new File([text], 'file'));
    if (!('restore' in preview)) throw new Error(preview.message);
    expect(preview).toMatchObject({ corrections: 1, days: { added: [DAY[0]] } });
    await preview.restore(true);
    expect(await getArticleDay(DAY[0])).toBe(DAY[1]);
    expect(calls).toContain('addCorrections');
  });

  it('of which a correction is damaged is refused with its place', async () => {
    const settings = { hostsOff: [] };
    const wrong = { ...SAID, made: 'once' } as never;
    const content = { packs: [], own: [], settings, corrections: [SAID, wrong] };
    const { text } = await writeOwnFile('backup', content, TODAY);
    expect(await services().open(new File([text], 'file'))).toMatchObject({
      path: 'content.corrections[1].made',
    });
  });

  it('that is saved has packs and settings, and is no longer due; other files are none', async () => {
    here = [ada];
    await noteOwnSave();
    await setPrivate('own:ada', true);
    await services().save('csv');
    expect(calls).toEqual(['readOwn']);
    expect((await getBackupNeed()).last).toBeNull();
    await services().save('backup');
    expect(saved.at(-1)?.name).toBe(`fact-context-backup-${TODAY}.json`);
    expect(JSON.parse(saved.at(-1)?.text ?? '')).toMatchObject({
      content: { packs: [{ hash: PACK.hash }], settings: { privatePeople: { ids: ['own:ada'] } } },
    });
    expect((await getBackupNeed()).last).toEqual({ day: TODAY, saves: 1 });
  });
});

function renamedAs(id: string): OwnRow {
  return addedRow({ id, name: 'Eve Example' });
}
