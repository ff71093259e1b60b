import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownCorrectionHandlers } from '../../entrypoints/background/own-corrections';
import { settingsServices } from '../../entrypoints/manager/settings-services';
import { saveCorrection } from '../../utils/corrections/corrections-store';
import { answer } from '../../utils/messaging/serve';
import {
  getWeeklyCheck,
  notePackCheck,
  setWeeklyCheck,
} from '../../utils/packs/update/check-state';
import { noteRequest } from '../../utils/packs/update/requests';
import { changeSettings, getChosenSettings } from '../../utils/settings/settings-store';
import { setArticleDay } from '../../utils/sites/article-days';
import { getPause } from '../../utils/sites/pause';
import { getPrivatePeople, setAllPrivate, setPrivate } from '../../utils/sites/private-people';
import { getHostsOff, setSiteOn } from '../../utils/sites/site-switch';
import type { PeopleStore } from '../../utils/storage/model';

let saved: { name: string; text: string }[];
const services = () =>
  settingsServices({
    today: '2026-03-09',
    saveText: (name, text) => void saved.push({ name, text }),
  });
const fileOf = (text: string) => new File([text], 'mine.json');

/** All that a settings file and a reset are about. */
const all = async () => ({
  chosen: await getChosenSettings(),
  hosts: await getHostsOff(),
  people: await getPrivatePeople(),
  weekly: await getWeeklyCheck(),
});

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en-US',
    getMessage: (key: string) => key,
  });
  // Corrections are written by the background alone.
  const own = ownCorrectionHandlers({} as PeopleStore, async () => undefined);
  Object.assign(fakeBrowser.runtime, {
    sendMessage: (message: unknown) => answer(message, 'own-page', { 'own-page': own }),
  });
  saved = [];
  await changeSettings({ theme: 'dark', delayMs: 300 });
  await setSiteOn('example.org', false);
  await setPrivate('own:a', true);
  await setWeeklyCheck(true);
});

describe('settings in force', () => {
  it('are told with those of a policy, and what of it cannot be used', async () => {
    await fakeBrowser.storage.managed.set({ theme: 'light', badge: false, colour: 1 });
    expect(await services().read()).toMatchObject({
      settings: { theme: 'dark', badge: false, delayMs: 300 },
      byPolicy: ['badge'],
      policyProblems: [{ place: 'colour', reason: 'unknown' }],
      isReadOnly: false,
    });
  });

  it('write dates as they will be written', () => {
    const { sampleDate } = services();
    expect(sampleDate({ language: 'browser', dates: 'en-GB' })).toBe('26 September 2024');
    expect(sampleDate({ language: 'browser', dates: 'en-US' })).toBe('September 26, 2024');
    expect(sampleDate({ language: 'browser', dates: 'iso' })).toBe('2024-09-26');
  });
});

describe('a settings file', () => {
  it('brings to another browser what was saved, added to what is kept off there', async () => {
    await services().save();
    expect(saved[0]?.name).toBe('fact-context-settings-2026-03-09.json');
    fakeBrowser.storage.resetState();
    await changeSettings({ badge: false });
    await setSiteOn('example.net', false);
    await setAllPrivate(true);
    const before = await all();
    const outcome = await services().load(fileOf(saved[0]?.text ?? ''));
    expect(await all()).toEqual({
      chosen: { theme: 'dark', delayMs: 300 },
      hosts: ['example.net', 'example.org'],
      people: { all: true, ids: ['own:a'] },
      weekly: false,
    });
    if (!('undo' in outcome)) throw new Error('not loaded');
    await outcome.undo();
    expect(await all()).toEqual(before);
  });

  it.each(['', '{"format":"fact-context-settings","version":99,"chosen":{}}'])(
    'that cannot be used changes nothing: %s',
    async (text) => {
      const before = await all();
      const outcome = await services().load(fileOf(text));
      expect(outcome).toHaveProperty('problems');
      expect(await all()).toEqual(before);
    },
  );

  it('of which one part cannot be stored changes nothing', async () => {
    await services().save();
    await changeSettings({ theme: 'light' });
    await setPrivate('own:a', false);
    const before = await all();
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if ('privatePeople' in items) throw new Error('no room');
      return set(items);
    });
    await expect(services().load(fileOf(saved[0]?.text ?? ''))).rejects.toThrow('no room');
    expect(await all()).toEqual(before);
  });
});

describe('a reset', () => {
  it('leaves nobody shown who was kept off pages, and is taken back', async () => {
    const before = await all();
    const undo = await services().reset();
    expect(await all()).toEqual({ chosen: {}, hosts: [], people: before.people, weekly: false });
    await undo();
    expect(await all()).toEqual(before);
  });
});

const SAID = {
  name: 'Harris',
  scope: { kind: 'always' },
  person: null,
  instead: [],
  made: '2026-03-01',
} as const;

describe('what is remembered', () => {
  it.each(['hosts', 'days', 'names', 'private', 'checks', 'requests'] as const)(
    'is counted, forgotten by itself, and comes back: %s',
    async (kind) => {
      await setArticleDay('https://news.example/a', '2024-09-26');
      await saveCorrection(SAID);
      await notePackCheck('uk', { asked: '2026-03-09' });
      await noteRequest('uk.example', 'ask');
      const { remembered, forget } = services();
      const before = await remembered();
      expect(before).toEqual({
        ...{ hosts: 1, days: 1, names: 1, private: 1, checks: 1, requests: 1 },
        isAllPrivate: false,
      });
      const undo = await forget(kind);
      expect(await remembered()).toEqual({ ...before, [kind]: 0 });
      await undo();
      expect(await remembered()).toEqual(before);
    },
  );

  it('is watched, settings and all', async () => {
    const changed = vi.fn();
    const stop = services().watch(changed);
    await setSiteOn('example.net', false);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    await changeSettings({ badge: false });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
    stop();
  });
});

describe('shortcuts', () => {
  it('are those of the browser, as it writes them', async () => {
    const getAll = async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+S' },
      { name: 'show-next-person', description: 'Next', shortcut: '⌥⇧J' },
      { name: 'read-page-once', description: 'Read', shortcut: '' },
    ];
    Object.assign(fakeBrowser, { commands: { getAll } });
    const shortcuts = await services().shortcuts();
    expect(shortcuts.map(({ keys }) => keys)).toEqual([['Alt', 'Shift', 'S'], ['⌥', '⇧', 'J'], []]);
    expect(shortcuts.map(({ does }) => does).slice(1)).toEqual(['Next', 'Read']);
  });

  it('are opened by the browser’s own way where it has one, else by their address', async () => {
    const openShortcutSettings = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { commands: { openShortcutSettings } });
    await services().openShortcuts?.();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    Object.assign(fakeBrowser, { commands: {} });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await services().openShortcuts?.();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  });
});

describe('a pause', () => {
  it('lasts an hour or until a restart, and is not begun from a private window', async () => {
    const { pause } = services();
    const now = Date.now();
    await pause.begin('hour');
    expect(((await pause.read()) as number) - now).toBeGreaterThanOrEqual(3_600_000);
    await pause.begin('restart');
    expect(await pause.read()).toBe('restart');
    await pause.end();
    vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    await expect(pause.begin('hour')).rejects.toThrow('private');
    expect(await getPause()).toBeNull();
  });
});
