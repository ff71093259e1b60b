import { browser } from 'wxt/browser';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { managerAddress } from '../../utils/omnibox/manager-address';
import {
  chosenIn,
  escapeXml,
  plainMarkup,
  suggestionsOf,
  xmlMarkup,
} from '../../utils/omnibox/suggestions';
import { today } from '../../utils/people/dates/days';
import { dateFormatter } from '../../utils/people/words/format-date';
import { followSettings } from '../../utils/settings/follow-settings';
import { localesOf } from '../../utils/settings/locales';
import type { PeopleStore } from '../../utils/storage/model';

/** As many rows as browsers show. */
const ROWS = 8;

/** Firefox shows descriptions as they are. */
const READS_XML = !import.meta.env.FIREFOX;

type Search = Pick<PeopleStore, 'search'>;

/** Searches people from the address bar ("fc foreign secretary 2016"); Enter opens the manager. */
export function serveOmnibox({ search }: Search, whenReady: () => Promise<void>): void {
  const { omnibox } = browser;
  const settings = followSettings(() => {});
  const hint = t('omnibox_hint');
  omnibox.setDefaultSuggestion({ description: READS_XML ? escapeXml(hint) : hint });
  const find = async (query: string, limit: number) => {
    await whenReady();
    return search(query, limit);
  };
  omnibox.onInputChanged.addListener((text, suggest) => {
    const { locale, dates } = localesOf(settings.now(), interfaceLocale());
    const words = { t, locale, date: dateFormatter(dates), today: today() };
    find(text, ROWS)
      .then((lines) => suggestionsOf(lines, words, READS_XML ? xmlMarkup : plainMarkup))
      .then(suggest, () => suggest([]));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void addressFor(text, find).then((address) => open(address, disposition));
  });
}

/** A row that was chosen names its person; of a search the best is shown, among all it finds. */
async function addressFor(text: string, find: Search['search']): Promise<string> {
  const chosen = chosenIn(text);
  if (chosen) return managerAddress({ query: chosen.query, person: chosen.id });
  const [best] = await find(text, 1).catch(() => []);
  return managerAddress({ query: text.trim(), person: best?.id ?? null });
}

async function open(address: string, disposition: string): Promise<void> {
  const url = browser.runtime.getURL(address as '/manager.html');
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
