import { describe, expect, it } from 'vitest';
import { articleInside } from '../../support/article-inside';
import { NEW, OLD, readingOf } from './reading-of';

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
