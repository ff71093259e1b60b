import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { english } from '../../utils/english';
import { makeFact, makePerson } from '../storage/people';

/** Where the article in the tab stands, and its day. */
export const ADDRESS = 'https://news.example/talks';
export const DAY = '2024-09-26';
/** A prime minister, and his wife. */
export const SUNAK = makePerson({
  id: 'Q3',
  name: 'Rishi Sunak',
  facts: [
    makeFact({ label: 'Prime Minister', post: { id: 'pm' }, from: '2022-10-25', to: '2024-07-05' }),
    makeFact({ kind: 'relation', role: 'spouse', label: 'spouse', person: { id: 'Q4' } }),
  ],
});
export const AKSHATA = makePerson({ id: 'Q4', name: 'Akshata Murty' });
/** What the page in the tab answers of its article. */
export const ARTICLE = {
  ...{ asked: 'named', isRead: true },
  ...{ host: 'news.example', title: 'Talks', address: ADDRESS, published: DAY },
  dayKnown: { from: 'meta', isCertain: true },
  people: [{ person: AKSHATA, mentions: 2 }],
  cardsRefused: false,
};

type Answer = (args: never) => unknown;

/** What is around a popup: its tab and the background, which answer by call. A throw is a refusal. */
export const there = {
  inTab: {} as Record<string, Answer>,
  behind: {} as Record<string, Answer>,
  asked: [] as [call: string, args: unknown, tab?: number][],
  tabs: [] as { id?: number; incognito?: boolean; status?: string }[],
  /** How often the popup was closed. */
  closed: 0,
  create: vi.fn(async (_: object) => ({})),
  openOptionsPage: vi.fn(async () => {}),
};

const reply = async (answers: Record<string, Answer>, message: { call: string; args: unknown }) => {
  const answer = answers[message.call];
  if (!answer) throw new Error('Could not establish connection');
  return { ok: true, value: answer(message.args as never) };
};

/** Begins each test with an article in the tab, and nothing asked yet. */
export function popupOverArticle(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(there, { asked: [], closed: 0 });
    there.tabs = [{ id: 7, incognito: false, status: 'complete' }];
    there.inTab = {
      describeArticle: () => ARTICLE,
      setDay: () => ({}),
      showPerson: () => ({ shown: true }),
    };
    there.behind = { listPacks: () => ({ packs: [{ id: 'p', title: 'P', version: '1' }] }) };
    there.create.mockClear();
    there.openOptionsPage.mockClear();
    Object.assign(fakeBrowser, { i18n: { getMessage: english, getUILanguage: () => 'en' } });
    Object.assign(fakeBrowser.runtime, {
      openOptionsPage: there.openOptionsPage,
      sendMessage: (message: { call: string; args: unknown }) => {
        there.asked.push([message.call, message.args]);
        return reply(there.behind, message);
      },
    });
    Object.assign(fakeBrowser.tabs, {
      create: there.create,
      query: async () => there.tabs,
      get: async (id: number) => {
        const tab = there.tabs.find((one) => one.id === id);
        if (!tab) throw new Error('No tab');
        return tab;
      },
      sendMessage: (tab: number, message: { call: string; args: unknown }) => {
        there.asked.push([message.call, message.args, tab]);
        return reply(there.inTab, message);
      },
    });
    vi.spyOn(window, 'close').mockImplementation(() => {
      there.closed += 1;
    });
  });
}
