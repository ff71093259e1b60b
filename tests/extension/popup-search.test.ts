// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { popupServices } from '../../entrypoints/popup/services';
import { postsOf } from '../../utils/people/posts/posts-of';
import { AKSHATA, popupOverArticle, SUNAK, there } from './popup-surroundings';

popupOverArticle();

describe('a search', () => {
  it('finds people, with the day and the office that were asked for', async () => {
    const office = { fact: SUNAK.facts[0], day: '2023-01-01' };
    there.behind.searchPeople = () => ({
      lines: [
        { person: SUNAK, asked: office },
        { person: AKSHATA, penalty: 2 },
      ],
    });
    const found = await popupServices().search('pm 2023');
    expect(there.asked).toEqual([['searchPeople', { query: 'pm 2023', limit: 20 }]]);
    expect(found[0]).toMatchObject({ person: SUNAK, day: '2023-01-01' });
    expect(found[0]?.matched).toMatch(/Prime Minister/);
    expect(found[1]).toEqual({ person: AKSHATA, penalty: 2 });
  });

  it('finds few posts', async () => {
    const posts = [{ id: 'pm', label: 'Prime Minister', penalty: 0 }];
    there.behind.searchPosts = () => ({ posts });
    expect(await popupServices().searchPosts('pm')).toEqual(posts);
    expect(there.asked).toEqual([['searchPosts', { query: 'pm', limit: 4 }]]);
  });
});

describe('a card in the popup', () => {
  it('is for the article’s day, or the one that is picked', () => {
    const { cardOf } = popupServices();
    expect(cardOf(SUNAK, '2023-01-01').then.roles[0]?.text).toBe('Prime Minister');
    expect(cardOf(SUNAK, '2023-01-01', '2020-01-01').then.date).toBe('2020-01-01');
  });

  it('leads on to a person', async () => {
    there.behind.getPerson = () => ({ person: AKSHATA });
    expect(await popupServices().loadPerson('Q4')).toEqual(AKSHATA);
  });

  it('leads on to a post of the day, or to none', async () => {
    there.behind.getPost = () => ({ post: postsOf([SUNAK]).get('pm') });
    const { loadPost } = popupServices();
    const onDay = await loadPost('pm', '2023-01-01');
    expect(onDay?.(null).then.date).toBe('2023-01-01');
    expect(onDay?.('2024-01-01').then.date).toBe('2024-01-01');
    there.behind.getPost = () => ({ post: null });
    expect(await loadPost('pm', '2023-01-01')).toBeNull();
  });
});

describe('the popup', () => {
  it('is closed over the person it shows on the page, and stays where there is none', async () => {
    expect(await popupServices().showInArticle('Q4')).toBe(true);
    expect([there.asked.at(-1), there.closed]).toEqual([['showPerson', { id: 'Q4' }, 7], 1]);
    there.inTab.showPerson = () => ({ shown: false });
    expect(await popupServices().showInArticle('Q4')).toBe(false);
    expect(there.closed).toBe(1);
  });

  it('is closed over the manager, opened as a whole or at one of its parts', async () => {
    popupServices().openManager();
    await vi.waitFor(() => expect(there.closed).toBe(1));
    expect([there.openOptionsPage.mock.calls.length, there.create.mock.calls.length]).toEqual([
      1, 0,
    ]);
    popupServices().openManager('backup');
    await vi.waitFor(() => expect(there.closed).toBe(2));
    expect(there.create.mock.calls).toEqual([
      [{ url: fakeBrowser.runtime.getURL('/manager.html#backup' as never) }],
    ]);
  });
});
