// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { tabHandlers } from '../../entrypoints/content/tab-handlers';
import type { ArticleFacts } from '../../utils/article/article-facts';
import { answer } from '../../utils/messaging/serve';
import type { RunningPage } from '../../utils/page/running-page';
import type { Person } from '../../utils/people/person';

const OURS = 'a'.repeat(32);
const FACTS: ArticleFacts = {
  url: 'https://news.example/a',
  title: 'Talks go on',
  published: '2024-09-26',
  publishedFrom: 'json-ld',
  confidence: 1,
  language: 'en',
  isArticle: true,
};

const CARD = {
  name: 'Harris',
  kind: 'name' as const,
  people: ['p1'],
  address: FACTS.url,
  title: FACTS.title,
  published: FACTS.published,
};

const PAGE: RunningPage = {
  article: async () => FACTS,
  decision: () => null,
  people: () => [{ person: { id: 'p1' } as Person, mentions: 2 }],
  showPerson: async (id) => id === 'p1',
  showNext: async () => true,
  confirmCard: (token) => token === OURS,
  cardHere: (token) => (token === OURS ? CARD : null),
  readAfresh: () => undefined,
  areCardsRefused: () => false,
  followSettings: () => {},
};

function asking(page: RunningPage | null) {
  const setDay = vi.fn();
  const setOn = vi.fn();
  const tables = {
    'own-page': tabHandlers({
      page: { current: () => page, isOn: () => page !== null },
      setDay,
      setOn,
      asked: () => 'once',
    }),
  };
  const ask = (call: string, args: unknown = {}) => answer({ call, args }, 'own-page', tables);
  return { ask, setDay, setOn };
}

describe('what a page answers to the extension’s own pages', () => {
  it('is read again where the reader chose whom a name means; one that is not read stays so', async () => {
    const readAfresh = vi.fn();
    expect(await asking({ ...PAGE, readAfresh }).ask('readAfresh')).toEqual({
      ok: true,
      value: {},
    });
    expect(readAfresh).toHaveBeenCalledOnce();
    expect(await asking(null).ask('readAfresh')).toEqual({ ok: true, value: {} });
  });

  it('is what the article is now, and who is in it', async () => {
    const { ask } = asking(PAGE);
    expect(await ask('describeArticle')).toEqual({
      ok: true,
      value: {
        host: location.hostname,
        asked: 'once',
        isRead: true,
        title: 'Talks go on',
        published: '2024-09-26',
        dayKnown: { from: 'json-ld', isCertain: true },
        address: location.href,
        people: [{ person: { id: 'p1' }, mentions: 2 }],
        cardsRefused: false,
      },
    });
  });

  it('is the page’s own title and nobody while it is switched off', async () => {
    document.title = 'Off';
    const { ask } = asking(null);
    expect(await ask('describeArticle')).toMatchObject({
      value: { isRead: false, title: 'Off', published: null, dayKnown: { from: null }, people: [] },
    });
    expect(await ask('showPerson', { id: 'p1' })).toMatchObject({ value: { shown: false } });
    expect(await ask('showNext')).toMatchObject({ value: { shown: false } });
  });

  it('is a failure in words where the page cannot be read', async () => {
    const { ask } = asking({ ...PAGE, article: () => Promise.reject(new Error('hostile page')) });
    expect(await ask('describeArticle')).toEqual({ ok: false, message: 'hostile page' });
  });

  it.each([
    ['showPerson', { id: 'p1' }, { shown: true }],
    ['showPerson', { id: 'p2' }, { shown: false }],
    ['showNext', {}, { shown: true }],
  ])('is whether a card is shown: %s %j', async (call, args, value) => {
    expect(await asking(PAGE).ask(call, args)).toEqual({ ok: true, value });
  });

  it('sets a day, and nothing that is none', async () => {
    const { ask, setDay } = asking(PAGE);
    expect(await ask('setDay', { day: '2024-02-30' })).toMatchObject({ ok: false });
    expect(setDay).not.toHaveBeenCalled();
    expect(await ask('setDay', { day: '2024-02-29' })).toMatchObject({ ok: true });
    expect(await ask('setDay', { day: null })).toMatchObject({ ok: true });
    expect(setDay.mock.calls).toEqual([['2024-02-29'], [null]]);
  });

  it('confirms the card’s frame by its token alone', async () => {
    const { ask } = asking(PAGE);
    expect(await ask('confirmCard', { token: OURS })).toEqual({
      ok: true,
      value: { confirmed: true },
    });
    expect(await ask('confirmCard', { token: 'f'.repeat(32) })).toEqual({
      ok: true,
      value: { confirmed: false },
    });
    expect(await asking(null).ask('confirmCard', { token: OURS })).toMatchObject({
      value: { confirmed: false },
    });
  });
});
