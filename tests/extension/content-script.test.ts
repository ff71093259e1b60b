// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import contentScript from '../../entrypoints/content/index';
import type { RecogniseInput } from '../../utils/recognition/contract';
import { changeSettings } from '../../utils/settings/settings-store';
import { endPause, pauseUntil } from '../../utils/sites/pause';
import { setPrivate } from '../../utils/sites/private-people';
import { setSiteOn } from '../../utils/sites/site-switch';
import { announcePeopleChanged } from '../../utils/storage/people-version';
import { articleInside } from '../support/article-inside';
import { fakeHighlights, markedNames } from '../support/fake-highlights';
import { recogniseNumbered } from '../support/fake-recognition';
import { PATIENCE } from '../support/patience';
import { dispatchTrusted } from '../support/trusted-event';

const ARTICLE = { day: '2024-09-26', headline: 'Talks go on', opening: 'Person1 came.' };
/** WXT's own, which its types keep private. */
const { SCRIPT_STARTED_MESSAGE_TYPE: OUR_EVENT } = ContentScriptContext as unknown as {
  readonly SCRIPT_STARTED_MESSAGE_TYPE: string;
};
const DETAIL = { contentScriptName: 'content', messageId: 'forged' };

/** How often the text was sent: each start of the page sends it once. */
let sent = 0;
/** What the toolbar button was told to say, in turn. */
const counts: number[] = [];

// The script runs once in a page; its tests are one after the other of what can happen to it.
beforeAll(async () => {
  // Not spies: those are taken off between the tests, and the script stays.
  Object.assign(fakeBrowser, { i18n: { getMessage: (name: string) => name } });
  Object.assign(fakeBrowser.runtime, {
    id: 'fact-context',
    getURL: (path: string) => `chrome-extension://id${path}`,
    sendMessage: async ({ call, args }: { call: string; args: RecogniseInput }) => {
      if (call === 'showCount') {
        counts.push((args as unknown as { count: number }).count);
        return { ok: true, value: {} };
      }
      sent += 1;
      return { ok: true, value: recogniseNumbered(args) };
    },
  });
  document.documentElement.innerHTML = articleInside(ARTICLE);
  fakeHighlights();
  const ctx = new ContentScriptContext('content', { noScriptStartedPostMessage: true });
  await contentScript.main(ctx);
});
afterAll(() => vi.unstubAllGlobals());

const marksAreThere = () => expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
const comesUp = (how: PageTransitionEventInit) =>
  dispatchTrusted(new PageTransitionEvent('pageshow', { ...how, bubbles: true }), document);
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the content script', () => {
  beforeEach(marksAreThere);

  it.each<[string, () => unknown]>([
    ['the people have changed', announcePeopleChanged],
    ['somebody is kept off pages from now on', () => setPrivate('own:a', true)],
    ['the page comes back from the browser’s cache', () => comesUp({ persisted: true })],
  ])('starts anew when %s', async (_, change) => {
    const before = sent;
    await change();
    await expect.poll(() => sent, PATIENCE).toBe(before + 1);
  });

  it('goes on when the page has but loaded', async () => {
    const before = sent;
    comesUp({ persisted: false });
    // What starts anew takes its marks away first.
    expect(markedNames()).toEqual(['Person1']);
    await rest(50);
    expect(sent).toBe(before);
  });

  it('is switched off and on with its site', async () => {
    await setSiteOn(location.hostname, false);
    await expect.poll(markedNames, PATIENCE).toBeNull();
    await announcePeopleChanged();
    await rest(50);
    expect(markedNames()).toBeNull();
    await setSiteOn(location.hostname, true);
    await marksAreThere();
  });

  it('is silent during a pause, and goes on after it', async () => {
    await pauseUntil('restart');
    await expect.poll(markedNames, PATIENCE).toBeNull();
    await setSiteOn(location.hostname, true);
    await rest(50);
    expect(markedNames()).toBeNull();
    await endPause();
    await marksAreThere();
  });

  it('has the toolbar button count its people while that is wanted', async () => {
    await expect.poll(() => counts.at(-1), PATIENCE).toBe(1);
    await changeSettings({ badge: false });
    await expect.poll(() => counts.at(-1), PATIENCE).toBe(0);
    await changeSettings({ badge: true });
    await expect.poll(() => counts.at(-1), PATIENCE).toBe(1);
  });

  it('counts nobody while it is off, and tells again what the browser has taken away', async () => {
    await expect.poll(() => counts.at(-1), PATIENCE).toBe(1);
    await setSiteOn(location.hostname, false);
    await expect.poll(() => counts.at(-1), PATIENCE).toBe(0);
    await setSiteOn(location.hostname, true);
    await expect.poll(() => counts.at(-1), PATIENCE).toBe(1);
    const told = counts.length;
    comesUp({ persisted: true });
    await expect.poll(() => counts.length, PATIENCE).toBe(told + 1);
  });

  it('follows the settings without reading anew', async () => {
    const before = sent;
    await changeSettings({ repeats: 'key' });
    await expect.poll(markedNames, PATIENCE).toEqual([]);
    await changeSettings({ repeats: 'faint' });
    await marksAreThere();
    expect(sent).toBe(before);
  });

  it.each<[string, () => Event]>([
    [
      'a start with barbs',
      () =>
        new CustomEvent(OUR_EVENT, {
          detail: {
            get contentScriptName() {
              throw new Error('a page made us throw');
            },
          },
        }),
    ],
    ['a start of a newer script', () => new CustomEvent(OUR_EVENT, { detail: DETAIL })],
    ['a start without a detail', () => new CustomEvent(OUR_EVENT)],
    ['a message', () => new MessageEvent('message', { data: { type: OUR_EVENT, ...DETAIL } })],
    [
      'another address',
      () => new Event(OUR_EVENT.replace('content-script-started', 'locationchange')),
    ],
    ['a return from the cache', () => new PageTransitionEvent('pageshow', { persisted: true })],
  ])('minds no %s that a page has made up', async (_, forged) => {
    const thrown = vi.fn((event: Event) => event.preventDefault());
    window.addEventListener('error', thrown);
    const before = sent;
    for (const target of [window, document]) target.dispatchEvent(forged());
    await rest(50);
    window.removeEventListener('error', thrown);
    expect(thrown).not.toHaveBeenCalled();
    expect(markedNames()).toEqual(['Person1']);
    expect(sent).toBe(before);
  });
});

describe('when the extension has gone', () => {
  it('takes its marks away, and stays away', async () => {
    await marksAreThere();
    fakeBrowser.runtime.id = undefined as unknown as string;
    await expect.poll(markedNames, PATIENCE).toBeNull();
    fakeBrowser.runtime.id = 'fact-context';
    await announcePeopleChanged();
    await rest(50);
    expect(markedNames()).toBeNull();
  });
});
