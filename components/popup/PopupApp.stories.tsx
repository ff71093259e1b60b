import { services as over, pageServices } from '../../tests/components/popup/popup-over';
import { ARTICLE_DAY, cardOf, osborne, reeves, starmer, TODAY } from '../../tests/gallery/people';
import { pressing, typing } from '../../tests/gallery/play';
import type { Story } from '../../tests/gallery/story';
import { dateFormatter } from '../../utils/people/words/format-date';
import { PopupApp } from './PopupApp';
import type { ArticleHere, PopupNotice, PopupServices } from './popup-services';

const dateText = dateFormatter('en-GB');
const named = { name: 'Starmer', kind: 'name', why: '“Sir Keir Starmer”: full name' } as const;
const article: ArticleHere = {
  host: 'news.example',
  asked: 'named',
  isRead: true,
  title: 'Prime minister meets candidates on the way to the United Nations',
  published: ARTICLE_DAY,
  dayKnown: { from: 'meta', isCertain: true },
  address: 'https://news.example/talks',
  isPrivate: false,
  people: [
    { person: starmer, mentions: 7, named },
    { person: reeves, mentions: 2 },
    { person: osborne, mentions: 1 },
  ],
};
const READABLE = {
  kind: 'readable',
  host: 'paper.example',
  site: 'paper.example',
  isAllowed: false,
  isNamed: false,
  isPrivate: false,
} as const;
const PEOPLE = [starmer, reeves, osborne];

function open(changed: Partial<PopupServices> = {}) {
  const services = over({
    describeArticle: async () => article,
    today: TODAY,
    cardOf: (person, _, day) => cardOf(person, day),
    dateText,
    timeText: () => '15:40',
    search: async (query) =>
      PEOPLE.filter(({ name }) => name.toLowerCase().includes(query)).map((person) => ({ person })),
    loadPerson: async (id) => PEOPLE.find((one) => one.id === id) ?? null,
    ...changed,
  });
  return () => <PopupApp services={services} />;
}

const about = (patch: Partial<ArticleHere>) =>
  open({ describeArticle: async () => ({ ...article, ...patch }) });
const nowhere = (page: ReturnType<typeof pageServices>) =>
  open({ describeArticle: async () => null, page });
const noticing = (...notices: readonly PopupNotice[]) =>
  open({
    describeArticle: async () => ({ ...article, people: article.people.slice(1, 2) }),
    notices: async () => notices,
  });

const story: Story = {
  title: 'Popup',
  surface: 'popup',
  states: {
    'people of the article': open(),
    'one person': { render: open(), play: pressing('Keir Starmer') },
    'a search': { render: open(), play: typing('reeves', 'input[type="search"]') },
    'nothing found': { render: open(), play: typing('zzz', 'input[type="search"]') },
    'nobody known': about({ people: [] }),
    'no day': about({ published: null, dayKnown: { from: null, isCertain: false } }),
    'cards refused': about({ cardsRefused: true, people: [] }),
    reading: open({ describeArticle: () => new Promise(() => undefined) }),
    'site off': open({ readSite: async (host) => ({ host, on: false }) }),
    'private window': about({ isPrivate: true, people: [] }),
    'not a news site': nowhere(pageServices({ describePage: async () => READABLE })),
    'cannot be read': nowhere(
      pageServices({ describePage: async () => ({ kind: 'unreadable', reason: 'browser' }) }),
    ),
    paused: open({
      pause: {
        watch: (changed) => {
          changed({ until: 1_790_000_000_000, mayChange: true });
          return () => undefined;
        },
        start: () => undefined,
        end: () => undefined,
      },
    }),
    'backup due': noticing({ kind: 'backup', unsaved: 12 }),
    'newer packs and version': noticing(
      { kind: 'update', titles: ['UK government'] },
      { kind: 'news', version: '0.2.0' },
    ),
    'database gone': noticing({ kind: 'vanished' }),
    failed: open({ search: () => Promise.reject(new Error('no')), question: async () => 'x' }),
  },
};
export default story;
