// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { popupOverArticle } from './popup-surroundings';

popupOverArticle();

it('the popup asks which tab is in front before it waits for anything', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  Object.assign(fakeBrowser.storage.local, { get: () => new Promise(() => {}) });
  await import('../../entrypoints/popup/main');
  expect(query.mock.calls).toEqual([[{ active: true, currentWindow: true }]]);
});
