import '../support/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy } from '../../utils/settings/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import {
  changeSettings,
  getChosenSettings,
  getSettings,
  replaceSettings,
  watchSettings,
} from '../../utils/settings/settings-store';
import { someSettings } from './samples';

beforeEach(() => fakeBrowser.reset());

describe('the store of settings', () => {
  it('keeps what was changed, and nothing else', async () => {
    await changeSettings({ theme: 'dark' });
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(await getChosenSettings()).toEqual({ theme: 'dark' });
  });

  it('loses no field where several are changed at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someSettings), async (patches) => {
        fakeBrowser.reset();
        await Promise.all(patches.map((patch) => changeSettings(patch)));
        expect(await getChosenSettings()).toEqual(Object.assign({}, ...patches));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what is no setting, and changes nothing then', async () => {
    const odd = { theme: 'dark', delayMs: 20 } as Partial<Settings>;
    await expect(changeSettings(odd)).rejects.toThrow('delayMs');
    expect(await getChosenSettings()).toEqual({});
  });

  it('takes a change back, and no other', async () => {
    await changeSettings({ theme: 'light' });
    const undo = await changeSettings({ theme: 'dark', badge: false });
    await changeSettings({ delayMs: 300 });
    await undo();
    expect(await getChosenSettings()).toEqual({ theme: 'light', delayMs: 300 });
  });

  it('is replaced whole, and brought back', async () => {
    await changeSettings({ theme: 'light' });
    const undo = await replaceSettings({ badge: false });
    expect(await getChosenSettings()).toEqual({ badge: false });
    await undo();
    expect(await getChosenSettings()).toEqual({ theme: 'light' });
  });

  it('is not written from a private window', async () => {
    vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    await expect(changeSettings({ theme: 'dark' })).rejects.toThrow('private');
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('tells those who watch, with what was so before', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await changeSettings({ theme: 'dark' });
    const dark = { ...DEFAULT_SETTINGS, theme: 'dark' };
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(dark, DEFAULT_SETTINGS));
    await changeSettings({ badge: DEFAULT_SETTINGS.badge });
    await changeSettings({ delayMs: 300 });
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    stop();
    await changeSettings({ theme: 'light' });
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('a policy', () => {
  it('gives defaults, which the reader may change', async () => {
    await fakeBrowser.storage.managed.set({ theme: 'dark', delayMs: 800 });
    expect(await getSettings()).toMatchObject({ theme: 'dark', delayMs: 800 });
    await changeSettings({ theme: 'light' });
    expect(await getSettings()).toMatchObject({ theme: 'light', delayMs: 800 });
  });

  it('with names and values there are not has the rest in force', async () => {
    await fakeBrowser.storage.managed.set({
      theme: 'dark',
      colour: 1,
      delayMs: 5,
      everySite: true,
    });
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    const { problems } = await readPolicy();
    expect(problems.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'delayMs: value',
      'colour: unknown',
      'everySite: unknown',
    ]);
  });

  it('that cannot be read counts as none', async () => {
    const none = new Error('Managed storage manifest not found');
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(none);
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('that changes is told, but for what the reader chose', async () => {
    await changeSettings({ theme: 'light' });
    const told = vi.fn();
    const stop = watchSettings(told);
    await fakeBrowser.storage.managed.set({ theme: 'dark' });
    await fakeBrowser.storage.managed.set({ delayMs: 800 });
    const before = { ...DEFAULT_SETTINGS, theme: 'light' };
    const now = { ...before, delayMs: 800 };
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(now, before));
    stop();
  });
});
