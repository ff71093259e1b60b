import type { ManagerServices } from '../../components/manager/manager-services';
import { buildCardModel } from '../../utils/card/build-card-model';
import { background } from '../../utils/messaging/client';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { getPackChecks } from '../../utils/packs/update/check-state';
import { offeredTo } from '../../utils/packs/update/pack-checks';
import { dateFormatter } from '../../utils/people/format-date';
import { today } from '../../utils/people/today';
import { backupServices } from './backup-services';
import { careServices } from './care-services';
import { importServices } from './import-services';
import { updateServices } from './update-services';

/** The manager's services over the background. */
export function managerServices(): ManagerServices {
  const locale = interfaceLocale();
  const day = today();
  const importing = importServices(locale);
  const newId = () => `own:${crypto.randomUUID()}`;
  return {
    t,
    today: day,
    list: ({ query, ...page }) =>
      background.listPeople(query.trim() === '' ? page : { ...page, query }),
    save: async (person) => void (await background.savePerson({ person })),
    loadPacked: async (id) => (await background.getPacked({ id })).person,
    remove: async (id) => (await background.deletePerson({ id })).person,
    packs: async () => {
      const [{ packs }, checks] = await Promise.all([background.listPacks({}), getPackChecks()]);
      return packs.map((pack) => {
        const offered = offeredTo(pack, checks);
        return offered === null ? pack : { ...pack, offered };
      });
    },
    importing,
    backup: backupServices({ t, today: day, newId, saveText: importing.saveText }),
    updates: updateServices(),
    care: careServices,
    newId,
    cardOf: (person) => buildCardModel({ person, published: null, today: day, t, locale }),
    dateText: dateFormatter(locale),
    numberText: (count) => new Intl.NumberFormat(locale).format(count),
  };
}
