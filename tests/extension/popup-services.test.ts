// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ArticleHere } from '../../components/popup/popup-services';
import { popupServices } from '../../entrypoints/popup/services';
import { english } from '../../utils/english';
import { postsOf } from '../../utils/people/posts/posts-of';
import { getArticleDay, setArticleDay } from '../../utils/sites/article-days';
import { getSiteOn } from '../../utils/sites/site-switch';
import { makeFact, makePerson } from '../storage/people';

const ADDRESS = 'https://news.example/talks';
const DAY = '2024-09-26';
const SUNAK = makePerson({
  id: 'Q3',
  name: 'Rishi Sunak',
  facts: [
    makeFact({ label: 'Prime Minister', post: { id: 'pm' }, from: '2022-10-25', to: '2024-07-05' }),
    makeFact({ kind: 'relation', role: 'spouse', label: 'spouse', person: { id: 'Q4' } }),
  ],
});
const AKSHATA = makePerson({ id: 'Q4', name: 'Akshata Murty' });
const ARTICLE = {
  ...{ host: 'news.example', title: 'Talks', address: ADDRESS, published: DAY },
  dayKnown: { from: 'meta', isCertain: true },
  people: [{ person: AKSHATA, mentions: 2 }],
  cardsRefused: false,
};

type Answer = (args: never) => unknown;

/** What the tab's content script and the background answer by call; a throw is a refusal. */
let inTab: Record<string, Answer>;
let behind: Record<string, Answer>;
let asked: [call: string, args: unknown, tab?: number][];
let tabs: { id?: number; incognito?: boolean; status?: string }[];
let closed: number;
const create = vi.fn(async (_: object) => ({}));
const openOptionsPage = vi.fn(async () => {});

const reply = async (answers: Record<string, Answer>, message: { call: string; args: unknown }) => {
  const answer = answers[message.call];
  if (!answer) throw new Error('Could not establish connection');
  return { ok: true, value: answer(message.args as never) };
};

beforeEach(() => {
  fakeBrowser.reset();
  [asked, closed] = [[], 0];
  tabs = [{ id: 7, incognito: false, status: 'complete' }];
  inTab = {
    describeArticle: () => ARTICLE,
    setDay: () => ({}),
    showPerson: () => ({ shown: true }),
  };
  behind = { listPacks: () => ({ packs: [{ id: 'p', title: 'P', version: '1' }] }) };
  create.mockClear();
  openOptionsPage.mockClear();
  Object.assign(fakeBrowser, { i18n: { getMessage: english, getUILanguage: () => 'en' } });
  Object.assign(fakeBrowser.runtime, {
    openOptionsPage,
    sendMessage: (message: { call: string; args: unknown }) => {
      asked.push([message.call, message.args]);
      return reply(behind, message);
    },
  });
  Object.assign(fakeBrowser.tabs, {
    create,
    query: async () => tabs,
    get: async (id: number) => {
      const tab = tabs.find((one) => one.id === id);
      if (!tab) throw new Error('No tab');
      return tab;
    },
    sendMessage: (tab: number, message: { call: string; args: unknown }) => {
      asked.push([message.call, message.args, tab]);
      return reply(inTab, message);
    },
  });
  vi.spyOn(window, 'close').mockImplementation(() => {
    closed += 1;
  });
});

describe('the article in the tab', () => {
  it('is what its page answers', async () => {
    expect(await popupServices().describeArticle()).toEqual({ ...ARTICLE, isPrivate: false });
    tabs = [{ id: 7, incognito: true }];
    expect(await popupServices().describeArticle()).toMatchObject({ isPrivate: true });
  });

  it.each([
    ['still loads', [{ id: 7, status: 'loading' }], 'loading'],
    ['is loaded and does not answer', [{ id: 7, status: 'complete' }], null],
    ['has no id', [{}], null],
    ['is none', [], null],
  ])('is not known where the tab %s', async (_, there, answer) => {
    tabs = there;
    inTab = {};
    expect(await popupServices().describeArticle()).toBe(answer);
    expect(asked.map(([call]) => call)).not.toContain('listPacks');
  });

  it('is not known of a tab that has been closed meanwhile', async () => {
    inTab = {
      describeArticle: () => {
        tabs = [];
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
    expect(asked).toEqual([['setDay', { day: '2010-01-01' }, 7]]);
  });

  it('is told to the page of a private window, and not remembered', async () => {
    await popupServices().setDay(here(true), '2010-01-01');
    expect(await getArticleDay(ADDRESS)).toBeNull();
    expect(asked).toEqual([['setDay', { day: '2010-01-01' }, 7]]);
  });

  it('is forgotten from a private window too, where it was set before', async () => {
    await setArticleDay(ADDRESS, '2010-01-01');
    await popupServices().setDay(here(true), null);
    expect(await getArticleDay(ADDRESS)).toBeNull();
    expect(asked).toEqual([['setDay', { day: null }, 7]]);
  });
});

describe('a search', () => {
  it('finds people, with the day and the office that were asked for', async () => {
    const office = { fact: SUNAK.facts[0], day: '2023-01-01' };
    behind.searchPeople = () => ({
      lines: [
        { person: SUNAK, asked: office },
        { person: AKSHATA, penalty: 2 },
      ],
    });
    const found = await popupServices().search('pm 2023');
    expect(asked).toEqual([['searchPeople', { query: 'pm 2023', limit: 20 }]]);
    expect(found[0]).toMatchObject({ person: SUNAK, day: '2023-01-01' });
    expect(found[0]?.matched).toMatch(/Prime Minister/);
    expect(found[1]).toEqual({ person: AKSHATA, penalty: 2 });
  });

  it('finds few posts', async () => {
    const posts = [{ id: 'pm', label: 'Prime Minister', penalty: 0 }];
    behind.searchPosts = () => ({ posts });
    expect(await popupServices().searchPosts('pm')).toEqual(posts);
    expect(asked).toEqual([['searchPosts', { query: 'pm', limit: 4 }]]);
  });
});

describe('a card in the popup', () => {
  it('is for the article’s day, or the one that is picked', () => {
    const { cardOf } = popupServices();
    expect(cardOf(SUNAK, '2023-01-01').then.roles[0]?.text).toBe('Prime Minister');
    expect(cardOf(SUNAK, '2023-01-01', '2020-01-01').then.date).toBe('2020-01-01');
  });

  it('leads on to a person', async () => {
    behind.getPerson = () => ({ person: AKSHATA });
    expect(await popupServices().loadPerson('Q4')).toEqual(AKSHATA);
  });

  it('leads on to a post of the day, or to none', async () => {
    behind.getPost = () => ({ post: postsOf([SUNAK]).get('pm') });
    const { loadPost } = popupServices();
    expect((await loadPost('pm', '2023-01-01'))?.then.date).toBe('2023-01-01');
    expect((await loadPost('pm', '2023-01-01', '2024-01-01'))?.then.date).toBe('2024-01-01');
    behind.getPost = () => ({ post: null });
    expect(await loadPost('pm', '2023-01-01')).toBeNull();
  });
});

describe('the popup', () => {
  it('is closed over the person it shows on the page, and stays where there is none', async () => {
    expect(await popupServices().showInArticle('Q4')).toBe(true);
    expect([asked.at(-1), closed]).toEqual([['showPerson', { id: 'Q4' }, 7], 1]);
    inTab.showPerson = () => ({ shown: false });
    expect(await popupServices().showInArticle('Q4')).toBe(false);
    expect(closed).toBe(1);
  });

  it('is closed over the manager, opened as a whole or at one of its parts', async () => {
    popupServices().openManager();
    await vi.waitFor(() => expect(closed).toBe(1));
    expect([openOptionsPage.mock.calls.length, create.mock.calls.length]).toEqual([1, 0]);
    popupServices().openManager('backup');
    await vi.waitFor(() => expect(closed).toBe(2));
    expect(create.mock.calls).toEqual([
      [{ url: fakeBrowser.runtime.getURL('/manager.html#backup' as never) }],
    ]);
  });
});
