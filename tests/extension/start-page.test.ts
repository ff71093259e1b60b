// @vitest-environment jsdom
import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCards } from '../../utils/page/card/start-cards';
import { startPage } from '../../utils/page/start-page';
import type { RecogniseInput } from '../../utils/recognition/contract';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';
import { articleInside } from '../support/article-inside';
import { fakeHighlights, markedNames } from '../support/fake-highlights';
import { recogniseNumbered } from '../support/fake-recognition';
import { PATIENCE } from '../support/patience';
import { readDayNow } from '../support/read-day-now';

const OLD = { day: '2024-09-26', headline: 'Talks end without a deal', opening: 'Person1 came.' };
const NEW = {
  day: '2018-03-01',
  headline: 'A bridge is opened',
  opening: 'There came Person2 and Person2.',
};

const render = (article: typeof OLD) => {
  document.documentElement.innerHTML = articleInside(article);
};

let controller: AbortController;

beforeEach(() => {
  history.replaceState(null, '', '/old');
  render(OLD);
  fakeHighlights();
  controller = new AbortController();
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function started(recognise = async (input: RecogniseInput) => recogniseNumbered(input)) {
  const sent: RecogniseInput[] = [];
  const failed = vi.fn();
  const page = await startPage({
    document,
    background: {
      readDay: readDayNow,
      recognise: (input) => {
        sent.push(input);
        return recognise(input);
      },
    },
    card: {
      address: 'chrome-extension://id/card.html',
      origin: 'chrome-extension://id',
      title: 'Fact Context',
    },
    loadCards: async () => startCards,
    dayByReader: async (address) => (address.endsWith('/given') ? '2010-01-01' : null),
    mayShow: () => true,
    settings: () => DEFAULT_SETTINGS,
    counted: () => {},
    signal: controller.signal,
    failed,
  });
  return { page, sent, failed };
}

describe('a page that is started', () => {
  it('has its names marked, and says who they are and what it is', async () => {
    const { page, sent, failed } = await started();
    expect(await page?.article()).toMatchObject({ published: OLD.day, title: OLD.headline });
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
    expect(page?.people()).toMatchObject([{ person: { id: 'Person1' }, mentions: 1 }]);
    expect(sent[0]?.article).toEqual({ published: OLD.day });
    expect(failed).not.toHaveBeenCalled();
  });

  it('counts by name alone: neither an office nor a name that is several people’s', async () => {
    render({ ...OLD, opening: 'Person1 met Person1, then Person2.' });
    const { page } = await started(async (input) => {
      const { mentions, ...rest } = recogniseNumbered(input);
      const [name, office, chooser] = mentions;
      if (!name || !office || !chooser) return { mentions, ...rest };
      const either = { ...chooser, personId: null, candidates: ['Person1', 'Person2'] };
      return { ...rest, mentions: [name, { ...office, kind: 'role' }, either] };
    });
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1', 'Person2']);
    expect(page?.people()).toMatchObject([{ person: { id: 'Person1' }, mentions: 1 }]);
  });

  it('changes no node of the page', async () => {
    const before = document.documentElement.outerHTML;
    await started();
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('becomes the article that is rendered in the place of the old one', async () => {
    const { page, sent } = await started();
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
    history.pushState(null, '', '/new');
    render(NEW);
    expect(await page?.article()).toMatchObject({ published: NEW.day, title: NEW.headline });
    await expect.poll(markedNames, PATIENCE).toEqual(['Person2', 'Person2']);
    expect(page?.people()).toMatchObject([{ person: { id: 'Person2' }, mentions: 2 }]);
    expect(sent.at(-1)?.article).toEqual({ published: NEW.day });
    expect(sent.at(-1)?.context).toBeUndefined();
  });

  it('is not kept from the next article by an answer about the old one that does not come', async () => {
    let count = 0;
    const { page, sent } = await started((input) =>
      count++ === 0 ? new Promise(() => {}) : Promise.resolve(recogniseNumbered(input)),
    );
    await expect.poll(() => sent.length, PATIENCE).toBe(1);
    history.pushState(null, '', '/new');
    render(NEW);
    await page?.article();
    await expect.poll(markedNames, PATIENCE).toEqual(['Person2', 'Person2']);
  });

  it('has the next article read without waiting for its turn', async () => {
    const { page } = await started();
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
    // Nothing that is scheduled comes about; the test has a clock of its own.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval'] });
    history.pushState(null, '', '/new');
    render(NEW);
    await page?.article();
    for (let look = 0; look < 200 && markedNames()?.length !== 2; look += 1) await rest(10);
    expect(markedNames()).toEqual(['Person2', 'Person2']);
  });

  it('has the day the reader gave to the address of now', async () => {
    const { page } = await started();
    history.pushState(null, '', '/given');
    expect(await page?.article()).toMatchObject({
      published: '2010-01-01',
      publishedFrom: 'reader',
    });
  });

  it('tells of a background that is not there, and goes on when it is back', async () => {
    let isThere = false;
    const { sent, failed } = await started(async (input) => {
      if (!isThere) throw new Error('Could not establish connection');
      return recogniseNumbered(input);
    });
    await expect.poll(() => sent.length, PATIENCE).toBe(2);
    isThere = true;
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
    expect(failed).not.toHaveBeenCalled();
  });

  it('tells of a page that cannot be read, and throws nothing into it', async () => {
    const { page, failed } = await started();
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
    const error = new Error('hostile');
    vi.spyOn(document, 'createTreeWalker').mockImplementation(() => {
      throw error;
    });
    vi.spyOn(document, 'getElementsByTagName').mockImplementation(() => {
      throw error;
    });
    document.body.append('More.');
    await expect.poll(() => failed.mock.calls.length, PATIENCE).toBeGreaterThan(0);
    expect(failed).toHaveBeenCalledWith(error);
    vi.restoreAllMocks();
    expect((await page?.article())?.published).toBe(OLD.day);
  });

  it('shows nobody who is not marked', async () => {
    const { page } = await started();
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
    expect(await page?.showPerson('Person7')).toBe(false);
    expect(page?.confirmCard('made up')).toBe(false);
    expect(document.querySelector('fact-context-card')).toBeNull();
  });

  it('leaves the page as it was when it is stopped', async () => {
    await started();
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
    controller.abort();
    expect(markedNames()).toBeNull();
    expect(document.querySelector('fact-context-card')).toBeNull();
  });

  it('does not take away the marks of the one that was started after it', async () => {
    const first = controller;
    const stopped = started();
    first.abort();
    controller = new AbortController();
    const { page } = await started();
    expect((await stopped).page).toBeNull();
    expect(page).not.toBeNull();
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1']);
  });
});
