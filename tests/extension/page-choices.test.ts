// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { markedNames } from '../support/fake-highlights';
import { PATIENCE } from '../support/patience';
import { type PageWithCard, pageWithCard, teachPage } from './page-with-card';

let there: PageWithCard;

beforeAll(teachPage);
afterEach(() => {
  there.end.abort();
  vi.unstubAllGlobals();
});

const orderOf = async () => {
  await there.page.showNext();
  await expect.poll(async () => (await there.orders()).length, PATIENCE).toBeGreaterThan(0);
  return (await there.orders()).at(-1);
};

describe('a page', () => {
  it('marks what is chosen, from the start and when that changes', async () => {
    there = await pageWithCard(() => true, { repeats: 'first' });
    expect(markedNames()).toHaveLength(2);
    there.choose({ repeats: 'faint' });
    expect(markedNames()).toHaveLength(3);
    there.choose({ repeats: 'key' });
    expect(markedNames()).toEqual([]);
    expect(there.page.people()).toHaveLength(2);
  });

  it('tells how many people it names', async () => {
    there = await pageWithCard();
    expect(there.counts.at(-1)).toBe(2);
  });

  it('orders cards as they are to look, by the page around where nothing else is chosen', async () => {
    there = await pageWithCard(() => true, { theme: 'system' });
    await there.load();
    expect(await orderOf()).toMatchObject({ theme: 'light', dates: 'browser' });
    there.choose({ theme: 'dark', dates: 'iso' });
    await expect.poll(async () => (await there.orders()).at(-1), PATIENCE).toBe('hide');
    expect(await orderOf()).toMatchObject({ theme: 'dark', dates: 'iso' });
  });
});
