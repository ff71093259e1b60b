import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardsHandlers } from '../../entrypoints/background/bring-cards';
import { answer } from '../../utils/messaging/serve';

const executeScript = vi.fn();
Object.assign(fakeBrowser, { scripting: { executeScript } });

const ask = (tabId: number | undefined) =>
  answer({ call: 'bringCards', args: { tabId: 99, files: ['/evil.js'] } }, 'content-script', {
    'content-script': cardsHandlers(tabId),
  });

describe('the script of the cards', () => {
  it('is run in the tab that asks, whatever it says', async () => {
    executeScript.mockReset().mockResolvedValue([]);
    expect(await ask(7)).toEqual({ ok: true, value: {} });
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7 }, files: ['/cards.js'], injectImmediately: true }],
    ]);
  });

  it('is refused in words where the browser does not let us', async () => {
    executeScript.mockReset().mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await ask(7)).toEqual({ ok: false, message: 'Cannot access contents of the page.' });
  });

  it('is run nowhere for who has no tab', async () => {
    executeScript.mockReset();
    await ask(undefined);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
