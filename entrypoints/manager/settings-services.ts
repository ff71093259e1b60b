import type { SettingsServices, Undo } from '../../components/manager/settings/settings-services';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { getWeeklyCheck, setWeeklyCheck } from '../../utils/packs/update/check-state';
import type { Day } from '../../utils/people/person';
import { dateFormatter } from '../../utils/people/words/format-date';
import { localesOf } from '../../utils/settings/locales';
import { readPolicy, watchPolicy } from '../../utils/settings/policy';
import { readSettingsFile, writeSettingsFile } from '../../utils/settings/settings-file';
import {
  changeSettings,
  getChosenSettings,
  getSettings,
  isReadOnly,
  replaceSettings,
  watchSettings,
} from '../../utils/settings/settings-store';
import { getPrivatePeople, keepOffPages } from '../../utils/sites/private-people';
import { forgetHostsOff, getHostsOff, switchOff } from '../../utils/sites/site-switch';
import { allOrNothing } from './all-or-nothing';
import { pauseServices } from './pause-services';
import { countRemembered, forget, watchRemembered } from './remembered';
import { openShortcuts, readShortcuts } from './shortcuts';

/** The page's day, and its way to save a file. */
interface SettingsOptions {
  readonly today: Day;
  readonly saveText: (fileName: string, text: string) => void;
}

/** Settings, and what is remembered besides, over the extension's storage. */
export function settingsServices({ today, saveText }: SettingsOptions): SettingsServices {
  return {
    read: readState,
    watch: watchAll,
    change: changeSettings,
    pause: pauseServices(interfaceLocale()),
    sampleDate(settings) {
      const { dates } = localesOf(settings, interfaceLocale());
      return dates === 'iso' ? SAMPLE : dateFormatter(dates)(SAMPLE);
    },
    remembered: countRemembered,
    forget,
    shortcuts: () => readShortcuts(t('settings_keys_popup')),
    openShortcuts: openShortcuts(),
    async save() {
      const [chosen, hostsOff, privatePeople] = await Promise.all([
        getChosenSettings(),
        getHostsOff(),
        getPrivatePeople(),
      ]);
      const text = writeSettingsFile({ chosen, hostsOff, privatePeople });
      saveText(`fact-context-settings-${today}.json`, text);
    },
    async load(file) {
      const read = readSettingsFile(await file.text());
      if (!read.ok) return { problems: read.problems };
      const { chosen, hostsOff, privatePeople } = read.value;
      const undo = await allOrNothing([
        () => replaceSettings(chosen),
        () => switchOff(hostsOff),
        () => keepOffPages(privatePeople),
      ]);
      return { undo };
    },
    reset: () => allOrNothing([() => replaceSettings({}), forgetHostsOff, endWeekly]),
  };
}

/** A day on which day and month cannot be taken for each other. */
const SAMPLE = '2024-09-26';

async function readState() {
  const [settings, chosen, policy] = await Promise.all([
    getSettings(),
    getChosenSettings(),
    readPolicy(),
  ]);
  const given = Object.keys(policy.chosen) as (keyof typeof policy.chosen)[];
  return {
    settings,
    byPolicy: given.filter((key) => !Object.hasOwn(chosen, key)),
    policyProblems: policy.problems,
    isReadOnly: isReadOnly(),
  };
}

async function endWeekly(): Promise<Undo> {
  const was = await getWeeklyCheck();
  await setWeeklyCheck(false);
  return () => setWeeklyCheck(was);
}

function watchAll(changed: () => void): () => void {
  const stops = [watchSettings(changed), watchPolicy(changed), watchRemembered(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}
