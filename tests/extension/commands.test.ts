import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { doCommand } from '../../entrypoints/background/commands';

const sendMessage = vi.fn(async (_tab: number, _message: unknown): Promise<unknown> => undefined);
const query = vi.fn(async (_: unknown): Promise<{ id?: number }[]> => [{ id: 7 }]);

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: { shown: true } });
  query.mockReset().mockResolvedValue([{ id: 7 }]);
  Object.assign(fakeBrowser.tabs, { query, sendMessage });
});

describe('the keyboard’s way to a card', () => {
  it('asks the tab in front for its next name', async () => {
    await doCommand('show-next-person');

    expect(query.mock.calls).toEqual([[{ active: true, currentWindow: true }]]);
    expect(sendMessage.mock.calls).toEqual([[7, { call: 'showNext', args: {} }, { frameId: 0 }]]);
  });

  it('asks nobody at another command', async () => {
    await doCommand('_execute_action');

    expect(sendMessage).not.toHaveBeenCalled();
  });

  it.each([
    ['there is no tab', []],
    ['the tab in front has no id', [{}]],
  ])('asks nobody where %s', async (_, tabs) => {
    query.mockResolvedValue(tabs);

    await doCommand('show-next-person');

    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('throws nothing at a tab where nobody answers', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    await expect(doCommand('show-next-person')).resolves.toBeUndefined();

    sendMessage.mockResolvedValue(undefined);
    await expect(doCommand('show-next-person')).resolves.toBeUndefined();

    sendMessage.mockResolvedValue({ ok: false, message: '“showNext” may not be asked from here.' });
    await expect(doCommand('show-next-person')).resolves.toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });
});
