import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  getPrivatePeople,
  isPrivate,
  keepOffPages,
  setAllPrivate,
  setPrivate,
  watchPrivatePeople,
} from '../../utils/sites/private-people';

beforeEach(() => fakeBrowser.reset());

describe('people the reader keeps off pages', () => {
  it('are nobody at first, and those the reader names', async () => {
    expect(await getPrivatePeople()).toEqual({ all: false, ids: [] });
    await setPrivate('own:a', true);
    await setPrivate('own:b', true);
    await setPrivate('own:b', true);
    expect(await getPrivatePeople()).toEqual({ all: false, ids: ['own:a', 'own:b'] });
    await setPrivate('own:a', false);
    expect(await getPrivatePeople()).toEqual({ all: false, ids: ['own:b'] });
  });

  it('are all that were added where the reader says so, and single ones after it as before', async () => {
    await setPrivate('own:a', true);
    await setAllPrivate(true);
    const all = await getPrivatePeople();
    expect([isPrivate('own:a', all), isPrivate('own:b', all)]).toEqual([true, true]);
    await setAllPrivate(false);
    const single = await getPrivatePeople();
    expect([isPrivate('own:a', single), isPrivate('own:b', single)]).toEqual([true, false]);
  });

  it('are more after a backup was restored, and as before where that failed', async () => {
    await setPrivate('own:a', true);
    const undo = await keepOffPages({ all: false, ids: ['own:a', 'own:b'] });
    expect(await getPrivatePeople()).toEqual({ all: false, ids: ['own:a', 'own:b'] });
    await undo();
    expect(await getPrivatePeople()).toEqual({ all: false, ids: ['own:a'] });
    await keepOffPages({ all: true, ids: [] });
    expect(await getPrivatePeople()).toEqual({ all: true, ids: ['own:a'] });
  });

  it('are never people of packs', () => {
    expect(isPrivate('Q42', { all: true, ids: ['Q42'] })).toBe(false);
  });

  it.each([['a text'], [7], [{ all: 'yes', ids: 'own:a' }], [{ ids: [3, null] }]])(
    'are nobody where %j is stored',
    async (value) => {
      await fakeBrowser.storage.local.set({ privatePeople: value });
      expect(await getPrivatePeople()).toEqual({ all: false, ids: [] });
    },
  );

  it('are watched', async () => {
    const changed = vi.fn();
    watchPrivatePeople(changed);
    await setPrivate('own:a', true);
    await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
  });
});
