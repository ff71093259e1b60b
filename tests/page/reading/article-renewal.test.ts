import { describe, expect, it, vi } from 'vitest';
import { articleInside } from '../../support/article-inside';
import { readDayNow } from '../../support/read-day-now';
import { NEW, OLD, readingOf } from './reading-of';

describe('what a page says of its article', () => {
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

  it('reads its first text where that stands now, also where the page changed after the facts', async () => {
    const { reading, page, sent } = await readingOf();
    const moved = page.document.createElement('article');
    const main = page.document.querySelector('main') as Element;
    moved.append(...(main.querySelector('article')?.cloneNode(true).childNodes ?? []));
    main.append(moved);
    main.firstElementChild?.querySelectorAll('p').forEach((p) => {
      p.textContent = 'No more.';
    });
    await new Promise((done) => setTimeout(done));
    await reading.read();
    expect(sent.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toContain('Starmer came.');
  });

  it('is out of date for as long as nobody reads its day, and the same article then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let isThere = false;
    const opened = readingOf(undefined, async (written) => {
      if (!isThere) throw new Error('ended');
      return readDayNow(written);
    });
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    const { reading } = await opened;
    expect(reading.facts).toMatchObject({ title: OLD.headline, published: null });
    expect([reading.isCurrent(), reading.isOther()]).toEqual([false, false]);
    isThere = true;
    await reading.renew();
    expect(reading.facts.published).toBe(OLD.day);
    expect(reading.isCurrent()).toBe(true);
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

  it('is renewed as often where that is asked for again while it is under way', async () => {
    const { reading, page } = await readingOf();
    for (const address of ['/new', '/newer', '/newest']) {
      const first = reading.renew();
      page.push(address);
      await Promise.all([first, reading.renew()]);
      expect(reading.facts.url).toBe(`https://news.example${address}`);
    }
  });

  it.each<[string, (document: Document) => void, object]>([
    [
      'day',
      (document) => {
        document.documentElement.innerHTML = articleInside({ ...OLD, day: NEW.day });
      },
      { published: NEW.day, language: 'en' },
    ],
    [
      'language',
      (document) => document.documentElement.setAttribute('lang', 'fr'),
      { published: OLD.day, language: 'fr' },
    ],
  ])('has the text read anew for another %s of the same article', async (_, change, article) => {
    const { reading, page, sent, outdated } = await readingOf();
    await reading.read();
    change(page.document);
    await reading.read();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({ blocks: expect.any(Array), article });
    expect(sent[1]?.blocks).toHaveLength(sent[0]?.blocks.length ?? 0);
    expect(outdated).toHaveBeenCalledOnce();
  });

  it('has the text read anew for another article of the same day', async () => {
    const { reading, page, sent } = await readingOf();
    await reading.read();
    page.push('/new');
    page.render(articleInside({ ...NEW, day: OLD.day }));
    await reading.read();
    expect(sent.map(({ context }) => context)).toEqual([undefined, undefined]);
  });

  it('voids a card where the same day is the reader’s now, or less sure, and reads on', async () => {
    let day: string | null = null;
    const { reading, page, sent, outdated } = await readingOf(async () => day);
    await reading.read();
    day = OLD.day;
    await reading.read();
    expect(outdated).toHaveBeenCalledTimes(1);
    day = null;
    await reading.read();
    expect(outdated).toHaveBeenCalledTimes(2);
    page.document.querySelector('time')?.setAttribute('datetime', NEW.day);
    await reading.read();
    expect(reading.facts.published).toBe(OLD.day);
    expect(outdated).toHaveBeenCalledTimes(3);
    await reading.read();
    expect(outdated).toHaveBeenCalledTimes(3);
    expect(sent).toHaveLength(1);
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
});
