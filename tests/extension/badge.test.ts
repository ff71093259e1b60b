import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countHandlers } from '../../entrypoints/background/badge';
import { answer } from '../../utils/messaging/serve';

const setBadgeText = vi.fn(async () => {});

beforeEach(() => {
  setBadgeText.mockReset();
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText,
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
  });
});

const tell = (count: unknown, tabId: number | undefined = 7) =>
  answer({ call: 'showCount', args: { count } }, 'content-script', {
    'content-script': countHandlers(tabId),
  });

describe('the number on the toolbar button', () => {
  it.each<[count: number, text: string]>([
    [1, '1'],
    [999, '999'],
    [1_000, '999+'],
    [0, ''],
  ])('is, of %i people: “%s”', async (count, text) => {
    expect(await tell(count)).toMatchObject({ ok: true });
    expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text }]]);
  });

  it.each([-1, 1.5, 2_001, '3', null, { toString: () => '9' }])('is none of %j', async (count) => {
    expect(await tell(count)).toMatchObject({ ok: false });
    expect(setBadgeText).not.toHaveBeenCalled();
  });

  it('minds no tab that is gone, and no page without a tab', async () => {
    setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    expect(await tell(3)).toMatchObject({ ok: true });
    setBadgeText.mockClear();
    await answer({ call: 'showCount', args: { count: 3 } }, 'content-script', {
      'content-script': countHandlers(undefined),
    });
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});
