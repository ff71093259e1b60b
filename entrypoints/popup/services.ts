import { browser } from 'wxt/browser';
import { copyText } from '../../components/parts/copy-text';
import type {
  ArticleHere,
  ManagerPart,
  PopupServices,
} from '../../components/popup/popup-services';
import { buildCardModel } from '../../utils/card/build-card-model';
import { buildPostModel } from '../../utils/card/build-post-model';
import type { CardSurroundings } from '../../utils/card/card-input';
import { askedText } from '../../utils/card/notes';
import { placeAddress } from '../../utils/corrections/manager-places';
import { background, tabClient } from '../../utils/messaging/client';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { managerAddress } from '../../utils/omnibox/manager-address';
import { takeQuestion } from '../../utils/omnibox/popup-question';
import { today } from '../../utils/people/dates/days';
import type { PackInfo } from '../../utils/people/origin';
import { compact } from '../../utils/people/parse/parse-with';
import type { Day, Person } from '../../utils/people/person';
import { dateFormatter } from '../../utils/people/words/format-date';
import { localesOf } from '../../utils/settings/locales';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import { setArticleDay } from '../../utils/sites/article-days';
import { getSiteOn, setSiteOn } from '../../utils/sites/site-switch';
import { correctName, factUrl, inWords } from './corrections';
import { readNotices } from './notices';
import { pageServices } from './page-services';
import { pauseServices } from './pause-services';

/** More than a reader looks through; with a longer query there are fewer. */
const FOUND_AT_MOST = 20;
/** Few enough to leave room for the people below them. */
const POSTS_AT_MOST = 4;

/** The popup's services over the tab in front, the background and the sites' settings. */
export function popupServices(
  settings: () => Settings = () => DEFAULT_SETTINGS,
  tab: ReturnType<typeof activeTab> = activeTab(),
): PopupServices {
  // A popup is open for so short a time that it need not follow changes of these.
  const locales = localesOf(settings(), interfaceLocale());
  const page = pageServices(tab);
  let others: readonly Person[] = [];
  let packs: readonly PackInfo[] = [];
  let here: ArticleHere | null = null;
  const time = new Intl.DateTimeFormat(locales.locale, { hour: 'numeric', minute: '2-digit' });
  const words = { t, locale: locales.locale, date: dateFormatter(locales.dates) };
  const surroundings = (published: Day | null): CardSurroundings => ({
    published,
    today: today(),
    t,
    ...locales,
    others,
    packs,
  });
  return {
    t,
    describeArticle: async () => {
      const article = await articleIn(await tab);
      if (article === null || article === 'loading') return article;
      others = article.people.map(({ person }) => person);
      packs = (await background.listPacks({})).packs;
      here = article;
      return article;
    },
    readSite: async (host) => ({ host, on: (await onHere(tab)) ?? (await getSiteOn(host)) }),
    switchSite: async ({ host, on }) => {
      // A private window leaves nothing behind: there it is for this page alone.
      const { incognito = false, id = -1 } = (await tab) ?? {};
      await (incognito ? tabClient(id).setOn({ on }) : setSiteOn(host, on));
    },
    page,
    setDay: async ({ address, isPrivate }, day) => {
      // A private window leaves nothing behind; what was set before can be taken back there too.
      if (!isPrivate || day === null) await setArticleDay(address, day);
      await tabClient((await tab)?.id ?? -1).setDay({ day });
    },
    correct: correctName,
    namesakes: async (name) => (await background.namesakes({ name })).people,
    correctFact: (person, fact) => leadTo(factUrl(person, fact, here, words.date)),
    showInManager: (person, place) =>
      leadTo(
        place === 'person'
          ? managerAddress({ query: person.name, person: person.id })
          : placeAddress(place),
      ),
    today: today(),
    search: async (query) => {
      const { lines } = await background.searchPeople({ query, limit: FOUND_AT_MOST });
      return lines.map(({ person, asked, penalty }) => ({
        person,
        ...compact({ day: asked?.day, matched: askedText(asked, words) ?? undefined, penalty }),
      }));
    },
    searchPosts: async (query) =>
      (await background.searchPosts({ query, limit: POSTS_AT_MOST })).posts,
    cardOf: (person, published, selected = null) =>
      buildCardModel({ ...surroundings(published), person, selected }),
    loadPerson: async (id) => (await background.getPerson({ id })).person,
    loadPost: async (id, published) => {
      const { post } = await background.getPost({ id });
      return post && ((selected) => buildPostModel({ ...surroundings(published), post, selected }));
    },
    copy: (text) => copyText(document, text),
    dateText: words.date,
    timeText: (moment) => time.format(moment),
    pause: pauseServices(tab),
    showInArticle: async (id) => {
      const { shown } = await tabClient((await tab)?.id ?? -1).showPerson({ id });
      if (shown) window.close();
      return shown;
    },
    question: takeQuestion,
    notices: async () => {
      const [notices, isRefused] = await Promise.all([readNotices(), page.areNamedRefused()]);
      return isRefused ? [{ kind: 'sites' }, ...notices] : notices;
    },
    openManager: (part) => void openManager(part).then(() => window.close()),
  };
}

/** The options page cannot be opened at one of its parts; a tab can. */
async function openManager(part: ManagerPart | undefined): Promise<void> {
  if (part === undefined) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`/manager.html#${part}`) });
}

/** Opens a page of ours, by its address within the extension, and leaves the popup. */
function leadTo(address: string): void {
  const url = browser.runtime.getURL(address as '/manager.html');
  void browser.tabs.create({ url }).then(() => window.close());
}

/** The tab in front now. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Whether a page of a private window is on, where that may have been switched for it alone; else null. */
async function onHere(tab: ReturnType<typeof activeTab>): Promise<boolean | null> {
  const { incognito = false, id = -1 } = (await tab) ?? {};
  return incognito ? (await tabClient(id).describeArticle({})).isRead : null;
}

/** A tab where none of our scripts runs, or none runs yet, answers with an error. */
async function articleIn(
  tab: { id?: number | undefined; incognito?: boolean } | undefined,
): Promise<ArticleHere | 'loading' | null> {
  if (tab?.id === undefined) return null;
  const article = await tabClient(tab.id)
    .describeArticle({})
    .catch(() => null);
  if (article) {
    return { ...article, people: article.people.map(inWords), isPrivate: tab.incognito ?? false };
  }
  return (await isLoading(tab.id)) ? 'loading' : null;
}

/** Whether a tab loads is told without a permission; of one that has been closed, nothing is. */
async function isLoading(tabId: number): Promise<boolean> {
  const now = await browser.tabs.get(tabId).catch(() => null);
  return now?.status === 'loading';
}
