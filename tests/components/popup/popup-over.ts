import type { PageServices, ReadablePage } from '../../../components/popup/page-here';
import type { PopupServices } from '../../../components/popup/popup-services';
import { english as t } from '../../../utils/english';
import { cardNamed, fullPost, personNamed } from '../models';

/** Named five times in the article. */
export const keir = personNamed('Keir Starmer');
/** Named once in the article. */
export const kamala = personNamed('Kamala Harris');

/** The article the popup is opened over. */
export const article = {
  host: 'news.example',
  asked: 'named' as const,
  isRead: true,
  title: 'Talks in New York',
  published: '2024-09-26',
  dayKnown: { from: 'meta', isCertain: true } as const,
  address: 'https://news.example/talks',
  isPrivate: false,
  people: [
    { person: keir, mentions: 5 },
    { person: kamala, mentions: 1 },
  ],
};

/** Its page, as the browser tells of it. */
export const newsPage: ReadablePage = {
  kind: 'readable',
  host: 'news.example',
  site: 'news.example',
  isAllowed: true,
  isNamed: true,
  isPrivate: false,
};

/** What can be done about a page, some of it changed. */
export function pageServices(changed: Partial<PageServices> = {}): PageServices {
  return {
    describePage: async () => newsPage,
    siteOf: (host) => host.replace('www.', ''),
    readOnce: async () => true,
    keepSite: async () => true,
    allowNamed: async () => true,
    allowAllNamed: async () => true,
    areNamedRefused: async () => false,
    ...changed,
  };
}

/** The popup’s services, some of them changed. */
export function services(changed: Partial<PopupServices> = {}): PopupServices {
  return {
    t,
    describeArticle: async () => article,
    readSite: async (host) => ({ host, on: true }),
    switchSite: async () => {},
    page: pageServices(),
    setDay: async () => {},
    correct: () => Promise.reject(new Error('nothing is corrected here')),
    namesakes: async () => [],
    correctFact: () => undefined,
    showInManager: () => undefined,
    today: '2026-11-25',
    search: async (query) =>
      [keir, kamala]
        .filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
        .map((person) => ({ person })),
    searchPosts: async () => [],
    cardOf: cardNamed,
    loadPerson: async (id) => personNamed('Joe Biden', id),
    loadPost: async () => () => fullPost,
    copy: async () => true,
    dateText: (day) => `(${day})`,
    timeText: (moment) => `(${moment})`,
    pause: {
      watch: (changed) => {
        changed({ until: null, mayChange: true });
        return () => {};
      },
      start: () => {},
      end: () => {},
    },
    showInArticle: async () => true,
    question: async () => '',
    notices: async () => [],
    openManager: () => {},
    ...changed,
  };
}
