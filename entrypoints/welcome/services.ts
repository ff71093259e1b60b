import { browser } from 'wxt/browser';
import type {
  NamedSites,
  WelcomePack,
  WelcomeServices,
  WelcomeWay,
} from '../../components/welcome/welcome-services';
import { background } from '../../utils/messaging/client';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { readCatalogue } from '../../utils/packs/shipped/catalogue';
import { isShipped, shippedReader } from '../../utils/packs/shipped/shipped-packs';
import { getRequests } from '../../utils/packs/update/requests';
import { dateFormatter } from '../../utils/people/words/format-date';
import { OUTLETS } from '../../utils/sites/outlets';
import { watchPeople } from '../../utils/storage/people-version';
import { sitesServices } from '../manager/sites-services';

/** The welcome page's services over the background and the browser. */
export function welcomeServices(): WelcomeServices {
  const locale = interfaceLocale();
  return {
    t,
    numberText: (count) => new Intl.NumberFormat(locale).format(count),
    dateText: dateFormatter(locale),
    namedSites: namedSites(locale),
    watchPacks(changed, failed) {
      const read = () => void readPacks().then(changed, failed);
      read();
      return watchPeople(read);
    },
    shortcuts: async () =>
      (await browser.commands.getAll()).map(({ description, shortcut }) => ({
        // The command that opens the popup has no words of its own.
        name: description || t('command_open_popup'),
        keys: shortcut ?? '',
      })),
    sites: sitesServices(),
    requestCount: async () => (await getRequests())?.count ?? null,
    openManager: (way) => void openManager(way),
    close: () => window.close(),
  };
}

/** Hosts that stand for the others in a sentence: each of another country, in seven languages. */
const SOME = [
  'apnews.com',
  'asahi.com',
  'bbc.com',
  'corriere.it',
  'elpais.com',
  'lemonde.fr',
  'nation.africa',
  'spiegel.de',
  'thehindu.com',
];

function namedSites(locale: string): NamedSites {
  const countries = new Set(OUTLETS.map(([, , country]) => country));
  return {
    sites: OUTLETS.length,
    countries: countries.size,
    some: SOME,
    byCountry: () => {
      const names = new Intl.DisplayNames(locale, { type: 'region' });
      const groups = [...countries].map((code) => ({
        country: names.of(code) ?? code,
        hosts: OUTLETS.flatMap(([site, , country]) => (country === code ? [site] : [])),
      }));
      return groups.sort((one, other) => one.country.localeCompare(other.country, locale));
    },
  };
}

/** What is installed, then what is to be had; one that ships and is not there yet is on its way. */
async function readPacks(): Promise<WelcomePack[]> {
  const [{ packs: installed }, catalogue] = await Promise.all([
    background.listPacks({}),
    readCatalogue(shippedReader(location.href)),
  ]);
  const here = new Set(installed.map(({ id }) => id));
  const stateOf = (id: string) => (here.has(id) ? 'here' : isShipped(id) ? 'waiting' : 'to_get');
  return catalogue.map(({ id, title, scope, people }) => ({
    id,
    title,
    scope,
    people,
    state: stateOf(id),
  }));
}

async function openManager(way: WelcomeWay): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/manager.html#${way}` as '/manager.html'),
  });
}
