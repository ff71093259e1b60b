import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readNotices } from '../../entrypoints/popup/notices';
import { forgetNews, getNews, noteUpdate } from '../../utils/sites/whats-new';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async () => ({ ok: true, value: { packs: [] } }),
  });
});

describe('an update', () => {
  it.each([
    ['0.1.4', '0.2.0', '0.2.0'],
    ['0.9.0', '1.0.0', '1.0.0'],
    ['1.0.0', '1.0.1', null],
    ['1.2.0', '1.2.0', null],
    // At the first install there is no version before.
    [undefined, '0.1.0', null],
  ])('from %s to %s tells of %s', async (before, now, told) => {
    await noteUpdate(before, now);
    expect(await getNews()).toBe(told);
  });

  it('that only mends something does not hide the one before', async () => {
    await noteUpdate('0.1.0', '0.2.0');
    await noteUpdate('0.2.0', '0.2.1');
    expect(await getNews()).toBe('0.2.0');
  });

  it('is told of in the popup until it was seen', async () => {
    await noteUpdate('0.1.0', '0.2.0');
    expect(await readNotices()).toEqual([{ kind: 'news', version: '0.2.0' }]);
    await forgetNews();
    expect(await readNotices()).toEqual([]);
  });

  it('is told of by no damaged value', async () => {
    await fakeBrowser.storage.local.set({ whatsNew: { version: 2 } });
    expect(await getNews()).toBeNull();
  });
});
