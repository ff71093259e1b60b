import '../support/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countArticleDays,
  forgetArticleDays,
  getArticleDay,
  MOST_DAYS,
  setArticleDay,
} from '../../utils/sites/article-days';

const A = 'https://news.example/a';
const B = 'https://news.example/b';

beforeEach(() => fakeBrowser.reset());

describe('the days the reader gave to articles', () => {
  it('are kept by address, whatever way the reader came', async () => {
    await setArticleDay(`${A}?utm_source=mail#top`, '2024-09-26');
    expect(await getArticleDay(`${A}/`)).toBe('2024-09-26');
    expect(await getArticleDay(B)).toBeNull();
  });

  it('are replaced, forgotten one by one and all at once', async () => {
    await setArticleDay(A, '2024-09-26');
    await setArticleDay(A, '2024-09-27');
    await setArticleDay(B, '2020-01-01');
    expect(await countArticleDays()).toBe(2);
    expect(await getArticleDay(A)).toBe('2024-09-27');
    await setArticleDay(A, null);
    expect(await getArticleDay(A)).toBeNull();
    await forgetArticleDays();
    expect(await countArticleDays()).toBe(0);
  });

  it('are not kept for what is no address of the web', async () => {
    await setArticleDay('file:///a.html', '2024-09-26');
    await setArticleDay(`https://news.example/${'a'.repeat(3_000)}`, '2024-09-26');
    expect(await countArticleDays()).toBe(0);
  });

  it.each([
    ['text', 'nonsense'],
    ['rows of a wrong shape', [[A], [A, 5], [A, '2024-02-30'], null, { a: 1 }]],
  ])('survive %s in the storage', async (_, stored) => {
    await fakeBrowser.storage.local.set({ articleDays: stored });
    expect(await getArticleDay(A)).toBeNull();
    expect(await countArticleDays()).toBe(0);
  });

  it('never grow beyond the bound, and the newest is always there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: MOST_DAYS + 5 }),
        fc.nat({ max: 9 }),
        async (before, name) => {
          const rows = Array.from({ length: before }, (_, i) => [`${B}/${i}`, '2020-01-01']);
          await fakeBrowser.storage.local.set({ articleDays: rows });
          await setArticleDay(`${A}/${name}`, '2024-09-26');
          expect(await countArticleDays()).toBe(Math.min(before + 1, MOST_DAYS));
          expect(await getArticleDay(`${A}/${name}`)).toBe('2024-09-26');
        },
      ),
      { numRuns: 50 },
    );
  });
});
