import { describe, expect, it, vi } from 'vitest';
import type { Marks } from '../../../utils/page/marks/marks';
import { createArticleReading } from '../../../utils/page/reading/article-reading';
import type { Day } from '../../../utils/people/person';
import type { RecogniseInput, RecogniseResult } from '../../../utils/recognition/contract';
import { articleInside } from '../../support/article-inside';
import { livePage } from '../../support/live-page';

const OLD = { day: '2024-09-26', headline: 'Talks end without a deal', opening: 'Starmer came.' };
const NEW = { day: '2018-03-01', headline: 'A bridge is opened', opening: 'May came.' };
const html = (article: typeof OLD) => `<html lang="en">${articleInside(article)}</html>`;

/** Only ids: what marks are is for the scan's own tests. */
function noMarks(): Marks {
  const none = { size: 0, all: () => [], get: () => undefined, at: () => [] };
  return {
    ...none,
    add() {},
    remove() {},
    activate() {},
    clear() {},
    repair() {},
    standing: () => undefined,
  };
}

async function readingOf(dayByReader: (address: string) => Promise<Day | null> = async () => null) {
  const page = livePage(html(OLD), '/old');
  const controller = new AbortController();
  const sent: RecogniseInput[] = [];
  const outdated = vi.fn();
  const reading = await createArticleReading({
    document: page.document,
    marks: noMarks(),
    recognise: async (input): Promise<RecogniseResult> => {
      sent.push(input);
      return { mentions: [], withdrawn: [], people: [], context: { version: 1, state: 'seen' } };
    },
    dayByReader,
    signal: controller.signal,
    outdated,
  });
  if (!reading) throw new Error('not read');
  return { page, controller, sent, outdated, reading };
}

describe('the reading of an article', () => {
  it('knows what the page says, and is current', async () => {
    const { reading, sent } = await readingOf();
    expect(reading.facts).toMatchObject({ published: OLD.day, url: 'https://news.example/old' });
    expect(reading.isCurrent()).toBe(true);
    expect(sent).toEqual([]);
  });

  it('is not current from the moment the page has another address, nor after the old is back', async () => {
    const { reading, page } = await readingOf();
    page.push('/new');
    expect([reading.isCurrent(), reading.isOther()]).toEqual([false, true]);
    page.push('/old');
    expect([reading.isCurrent(), reading.isOther()]).toEqual([true, false]);
  });

  it.each(['address first', 'text first', 'text alone'])(
    'has the day of the next article once it is rendered: %s',
    async (order) => {
      const { reading, page, sent, outdated } = await readingOf();
      await reading.read();
      if (order === 'address first') {
        page.push('/new');
        await reading.read();
      }
      page.render(articleInside(NEW));
      expect(reading.isCurrent()).toBe(false);
      await reading.read();
      if (order === 'text first') {
        page.push('/new');
        expect(reading.isCurrent()).toBe(false);
        await reading.read();
      }
      expect(reading.facts).toMatchObject({ published: NEW.day, title: NEW.headline });
      expect(reading.isCurrent()).toBe(true);
      expect(outdated).toHaveBeenCalled();
      expect(sent.at(-1)?.article.published).toBe(NEW.day);
      expect(sent.at(-1)?.context).toBeUndefined();
      expect(sent.at(-1)?.blocks.map(({ text }) => text)).toContain(NEW.opening);
    },
  );

  it('reads the text of the same article on, with what it was told of it', async () => {
    const { reading, page, sent, outdated } = await readingOf();
    await reading.read();
    page.document.querySelector('article')?.append('A line more, long enough to be read as text.');
    page.push('#more');
    await reading.read();
    expect(outdated).not.toHaveBeenCalled();
    expect(sent.map(({ context }) => context?.state)).toEqual([undefined, 'seen']);
  });

  it.each<[string, (document: Document) => void]>([
    [
      'meta',
      (document) => document.querySelector('meta[property]')?.setAttribute('content', NEW.day),
    ],
    [
      'JSON-LD',
      (document) => {
        const script = document.querySelector('script');
        if (script) script.textContent = script.textContent?.replace(OLD.day, NEW.day) ?? '';
      },
    ],
    ['time', (document) => document.querySelector('time')?.setAttribute('datetime', NEW.day)],
  ])('is out of date when %s names another day', async (_, change) => {
    const { reading, page } = await readingOf();
    change(page.document);
    expect([reading.isCurrent(), reading.isOther()]).toEqual([false, false]);
    await reading.renew();
    expect(reading.isCurrent()).toBe(true);
    // Two of three still say the old day: what counts is that the page was asked again.
    expect(reading.facts.confidence).toBeLessThan(1);
  });

  it('is not renewed for its first text, unless the page has changed, and is for each later one', async () => {
    const days = vi.fn(async () => null);
    const { reading } = await readingOf(days);
    await reading.read();
    expect(days).toHaveBeenCalledTimes(1);
    await reading.read();
    expect(days).toHaveBeenCalledTimes(2);

    const other = await readingOf();
    other.page.push('/new');
    await other.reading.read();
    expect(other.reading.facts.url).toBe('https://news.example/new');
  });

  it('asks for the reader’s own day under the address of now', async () => {
    const days = vi.fn(async (address: string) => (address.endsWith('/new') ? '2010-01-01' : null));
    const { reading, page } = await readingOf(days);
    page.push('/new');
    await reading.renew();
    expect(reading.facts).toMatchObject({ published: '2010-01-01', publishedFrom: 'reader' });
    page.push('/old');
    await reading.renew();
    expect(reading.facts).toMatchObject({ published: OLD.day });
    expect(days.mock.calls.map(([address]) => new URL(address).pathname)).toEqual([
      '/old',
      '/new',
      '/old',
    ]);
  });

  it('is renewed once more where that is asked for while it is under way', async () => {
    let under = 0;
    let most = 0;
    const { reading, page } = await readingOf(async () => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 5));
      under -= 1;
      return null;
    });
    const first = reading.renew();
    page.push('/new');
    await Promise.all([reading.renew(), reading.renew()]);
    await first;
    expect(reading.facts.url).toBe('https://news.example/new');
    expect(reading.isCurrent()).toBe(true);
    expect(most).toBe(1);
  });

  it('is renewed by the second where the first failed', async () => {
    let asked = 0;
    const { reading, page } = await readingOf(async (address) => {
      if (address.endsWith('/new') && ++asked === 1) throw new Error('no storage');
      return null;
    });
    page.push('/new');
    const [first, second] = await Promise.allSettled([reading.renew(), reading.renew()]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(reading.isCurrent()).toBe(true);
  });

  it('stays out of date where the page changes while it is read', async () => {
    let meanwhile = () => {};
    const { reading, page } = await readingOf(async () => {
      meanwhile();
      return null;
    });
    page.push('/new');
    meanwhile = () => page.push('/newer');
    await reading.renew();
    expect(reading.isCurrent()).toBe(false);
    await reading.renew();
    expect(reading.isCurrent()).toBe(true);
    expect(reading.facts.url).toBe('https://news.example/newer');
  });

  it('changes nothing once its signal has aborted', async () => {
    const { reading, page, controller, sent, outdated } = await readingOf();
    page.render(articleInside(NEW));
    controller.abort();
    await reading.read();
    expect(outdated).not.toHaveBeenCalled();
    expect(reading.facts.published).toBe(OLD.day);
    expect(sent).toEqual([]);
  });

  it('fails where the reader’s day cannot be read, and is tried again', async () => {
    let fails = false;
    const { reading, page } = await readingOf(async () => {
      if (fails) throw new Error('no storage');
      return null;
    });
    page.push('/new');
    fails = true;
    await expect(reading.read()).rejects.toThrow('no storage');
    expect(reading.isCurrent()).toBe(false);
    fails = false;
    await reading.read();
    expect(reading.isCurrent()).toBe(true);
  });
});
