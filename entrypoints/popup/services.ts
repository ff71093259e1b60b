import { browser } from 'wxt/browser';
import type { ArticleHere, PopupServices } from '../../components/popup/popup-services';
import { buildCardModel } from '../../utils/card/build-card-model';
import { background, tabClient } from '../../utils/messaging/client';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { dateFormatter } from '../../utils/people/format-date';
import { today } from '../../utils/people/today';
import { getSiteOn, setSiteOn } from '../../utils/sites/site-state';

/** More than a reader looks through; with a longer query there are fewer. */
const FOUND_AT_MOST = 20;

/** The popup's services over the active tab, the background and the sites' settings. */
export function popupServices(): PopupServices {
  const locale = interfaceLocale();
  const tab = activeTab();
  return {
    t,
    describeArticle: async () => articleIn((await tab)?.id),
    readSite: async (host) => ({ host, on: await getSiteOn(host) }),
    switchSite: ({ host, on }) => setSiteOn(host, on),
    search: async (query) => {
      const { lines } = await background.searchPeople({ query, limit: FOUND_AT_MOST });
      return lines.map(({ person }) => person);
    },
    cardOf: (person, published) => buildCardModel({ person, published, today: today(), t, locale }),
    dateText: dateFormatter(locale),
    showInArticle: async (id) => {
      const { shown } = await tabClient((await tab)?.id ?? -1).showPerson({ id });
      if (shown) window.close();
      return shown;
    },
    openManager: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** A tab where none of our scripts runs answers with an error: then there is no article. */
async function articleIn(tabId: number | undefined): Promise<ArticleHere | null> {
  return tabId === undefined
    ? null
    : tabClient(tabId)
        .describeArticle({})
        .catch(() => null);
}
