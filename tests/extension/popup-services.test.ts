// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ArticleHere } from '../../components/popup/popup-services';
import { popupServices } from '../../entrypoints/popup/services';
import { getArticleDay, setArticleDay } from '../../utils/sites/article-days';
import { getSiteOn } from '../../utils/sites/site-switch';
import { ADDRESS, ARTICLE, DAY, popupOverArticle, SUNAK, there } from './popup-surroundings';

popupOverArticle();

describe('the article in the tab', () => {
  it('is what its page answers', async () => {
    expect(await popupServices().describeArticle()).toEqual({ ...ARTICLE, isPrivate: false });
    there.tabs = [{ id: 7, incognito: true }];
    expect(await popupServices().describeArticle()).toMatchObject({ isPrivate: true });
  });

  it.each([
    ['still loads', [{ id: 7, status: 'loading' }], 'loading'],
    ['is loaded and does not answer', [{ id: 7, status: 'complete' }], null],
    ['has no id', [{}], null],
    ['is none', [], null],
  ])('is not known where the tab %s', async (_, open, answer) => {
    there.tabs = open;
    there.inTab = {};
    expect(await popupServices().describeArticle()).toBe(answer);
    expect(there.asked.map(([call]) => call)).not.toContain('listPacks');
  });

  it('is not known of a tab that has been closed meanwhile', async () => {
    there.inTab = {
      describeArticle: () => {
        there.tabs = [];
        throw new Error('gone');
      },
    };
    expect(await popupServices().describeArticle()).toBeNull();
  });

  it('names the others to whom somebody’s card tells how they stand', async () => {
    const services = popupServices();
    expect(services.cardOf(SUNAK, DAY).relations).toEqual([]);
    await services.describeArticle();
    expect(services.cardOf(SUNAK, DAY).relations.map(({ name }) => name)).toEqual([
      'Akshata Murty',
    ]);
  });

  it('is switched off with its site, and on again', async () => {
    const { switchSite, readSite } = popupServices();
    await switchSite({ host: 'news.example', on: false });
    expect(await readSite('news.example')).toEqual({ host: 'news.example', on: false });
    await switchSite({ host: 'news.example', on: true });
    expect(await getSiteOn('news.example')).toBe(true);
  });
});

describe('a day the reader gives', () => {
  const here = (isPrivate: boolean): ArticleHere =>
    ({ ...ARTICLE, isPrivate }) as unknown as ArticleHere;

  it('is remembered, and told to the page', async () => {
    await popupServices().setDay(here(false), '2010-01-01');
    expect(await getArticleDay(ADDRESS)).toBe('2010-01-01');
    expect(there.asked).toEqual([['setDay', { day: '2010-01-01' }, 7]]);
  });

  it('is told to the page of a private window, and not remembered', async () => {
    await popupServices().setDay(here(true), '2010-01-01');
    expect(await getArticleDay(ADDRESS)).toBeNull();
    expect(there.asked).toEqual([['setDay', { day: '2010-01-01' }, 7]]);
  });

  it('is forgotten from a private window too, where it was set before', async () => {
    await setArticleDay(ADDRESS, '2010-01-01');
    await popupServices().setDay(here(true), null);
    expect(await getArticleDay(ADDRESS)).toBeNull();
    expect(there.asked).toEqual([['setDay', { day: null }, 7]]);
  });
});
