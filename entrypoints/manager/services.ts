import changelog from '../../CHANGELOG.md?raw';
import type { ManagedPerson, ManagerServices } from '../../components/manager/manager-services';
import { buildCardModel } from '../../utils/card/build-card-model';
import { askedText } from '../../utils/card/notes';
import { factIn } from '../../utils/corrections/manager-address';
import { background } from '../../utils/messaging/client';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { openedFor } from '../../utils/omnibox/manager-address';
import { readCatalogue } from '../../utils/packs/shipped/catalogue';
import { shippedReader } from '../../utils/packs/shipped/shipped-packs';
import { getPackChecks } from '../../utils/packs/update/check-state';
import { offeredTo } from '../../utils/packs/update/pack-checks';
import { canonicalJson } from '../../utils/people/compare';
import { today } from '../../utils/people/dates/days';
import { dateFormatter } from '../../utils/people/words/format-date';
import { localesOf } from '../../utils/settings/locales';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import { getPrivatePeople, setAllPrivate, setPrivate } from '../../utils/sites/private-people';
import { readChangelog } from '../../utils/sites/read-changelog';
import { forgetNews } from '../../utils/sites/whats-new';
import { backupServices } from './backup-services';
import { correctionsServices } from './corrections-services';
import { importServices } from './import-services';
import { noticeServices } from './notice-services';
import { proofServices } from './proof-services';
import { settingsServices } from './settings-services';
import { sitesServices } from './sites-services';
import { createUnreadable, storageServices } from './storage-services';
import { updateServices } from './update-services';

/** The manager's services over the background. */
export function managerServices(
  settings: () => Settings = () => DEFAULT_SETTINGS,
): ManagerServices {
  // Read anew each time: the settings are changed on this very page.
  const locales = () => localesOf(settings(), interfaceLocale());
  const day = today();
  const importing = importServices(locales().locale);
  const unreadable = createUnreadable();
  const words = () => {
    const { locale, dates } = locales();
    return { t, locale, date: dateFormatter(dates) };
  };
  const newId = () => `own:${crypto.randomUUID()}`;
  return {
    t,
    today: day,
    openedFor: openedFor(location.search),
    list: ({ query, ...page }) =>
      background.listPeople(query.trim() === '' ? page : { ...page, query }),
    save: async (person) => void (await background.savePerson({ person })),
    loadPacked: async (id) => (await background.getPacked({ id })).person,
    remove: async (id) => {
      const { row } = await background.deletePerson({ id });
      return row && (async () => void (await background.putBackPerson({ row })));
    },
    packs: async () => {
      const [{ packs }, checks] = await Promise.all([background.listPacks({}), getPackChecks()]);
      return packs.map((pack) => {
        const offered = offeredTo(pack, checks);
        return offered === null ? pack : { ...pack, offered };
      });
    },
    importing,
    shipped: {
      catalogue: () => readCatalogue(shippedReader(location.href)),
      add: async (id) => void (await background.installShipped({ id })),
      remove: async (id) => void (await background.removePack({ id })),
    },
    proof: proofServices(locales().locale),
    sites: sitesServices(),
    settings: settingsServices({ today: day, saveText: importing.saveText }),
    backup: backupServices({ t, today: day, newId, saveText: importing.saveText }),
    corrections: correctionsServices(day, location.search),
    factToCorrect: factIn(location.search),
    find: findPerson,
    updates: updateServices(),
    notices: noticeServices(unreadable),
    storage: storageServices(unreadable),
    privacy: { read: getPrivatePeople, setAll: setAllPrivate, setOne: setPrivate },
    news: { releases: readChangelog(changelog), seen: forgetNews },
    newId,
    cardOf: (person, on) =>
      buildCardModel({ person, published: on ?? null, today: day, t, ...locales() }),
    askedText: (asked) => askedText(asked, words()),
    dateText: (date) => words().date(date),
    numberText: (count) => new Intl.NumberFormat(locales().locale).format(count),
  };
}

/** One person as the list has them; whose record it is, is told by what the packs alone say. */
async function findPerson(id: string): Promise<ManagedPerson | null> {
  const [{ person }, { person: packed }] = await Promise.all([
    background.getPerson({ id }),
    background.getPacked({ id }),
  ]);
  if (!person) return null;
  if (!packed) return { id, person, origin: 'own' };
  const isSame = canonicalJson(person) === canonicalJson(packed);
  return { id, person, origin: isSame ? 'pack' : 'corrected' };
}
