import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../entrypoints/background/welcome-page';

describe('the welcome page', () => {
  beforeEach(() => fakeBrowser.reset());
  const opened = () => vi.spyOn(browser.tabs, 'create');

  it('opens at the first install', async () => {
    const create = opened();
    await welcome('install');
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: browser.runtime.getURL('/welcome.html' as '/popup.html'),
    });
  });

  it.each([['update'], ['browser_update'], ['shared_module_update']])(
    'not at %s',
    async (reason) => {
      const create = opened();
      await welcome(reason);
      expect(create).not.toHaveBeenCalled();
    },
  );

  it('never again by itself, though the browser says once more that it was installed', async () => {
    await welcome('install');
    const create = opened();
    await welcome('install');
    expect(create).not.toHaveBeenCalled();
  });

  it('is tried again where no tab could be opened', async () => {
    const create = opened().mockRejectedValueOnce(new Error('no window'));
    await expect(welcome('install')).rejects.toThrow('no window');
    await welcome('install');
    expect(create).toHaveBeenCalledTimes(2);
  });
});
