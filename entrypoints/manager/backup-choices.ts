import type { BackupSettings } from '../../utils/packs/backup/backup-settings';
import { getWeeklyCheck, setWeeklyCheck } from '../../utils/packs/update/check-state';
import type { SettingKey, Settings } from '../../utils/settings/settings';
import { changeSettings, getChosenSettings } from '../../utils/settings/settings-store';
import { readStored, toStored } from '../../utils/settings/stored-form';
import { type ArticleDayRow, addArticleDays, getArticleDays } from '../../utils/sites/article-days';
import { getPrivatePeople, keepOffPages } from '../../utils/sites/private-people';
import { getHostsOff, switchOff } from '../../utils/sites/site-switch';
import { allOrNothing } from './all-or-nothing';

/** The reader's choices as a backup keeps them. */
export async function readChoices(): Promise<BackupSettings> {
  return {
    hostsOff: await getHostsOff(),
    weeklyCheck: await getWeeklyCheck(),
    privatePeople: await getPrivatePeople(),
    choices: toStored(await getChosenSettings()),
    articleDays: await getArticleDays(),
  };
}

/** The changes that a backup's choices would make here. */
interface ChoicesPlan {
  /** Sites to be switched off. */
  readonly hosts: readonly string[];
  /** Whether the weekly look for updates is to be switched on. */
  readonly weekly: boolean;
  /** Settings nobody chose here, and those chosen otherwise. */
  readonly settings: Changes<SettingKey>;
  /** Articles that have no day here, and those that have another. */
  readonly days: Changes<string>;
  /** Makes these changes; `replace`: the file's word wins. Answers with what takes them back. */
  readonly make: (replace: boolean) => Promise<() => Promise<void>>;
}

/** What is in the file alone, and what is otherwise here. */
interface Changes<T> {
  readonly added: readonly T[];
  readonly replaced: readonly T[];
}

/** Compares a backup's choices with those here; none of an older backup's, or another file's. */
export async function planChoices(file: BackupSettings | undefined): Promise<ChoicesPlan> {
  const off = await getHostsOff();
  const hosts = file?.hostsOff.filter((host) => !off.includes(host)) ?? [];
  const weekly = file?.weeklyCheck === true && !(await getWeeklyCheck());
  const { chosen } = readStored(file?.choices);
  const settings = changes(Object.entries(chosen), Object.entries(await getChosenSettings()));
  const days = changes(file?.articleDays ?? [], await getArticleDays());
  return {
    hosts,
    weekly,
    settings: { added: keysOf(settings.added), replaced: keysOf(settings.replaced) },
    days: { added: keysOf(days.added), replaced: keysOf(days.replaced) },
    make: (replace) =>
      allOrNothing([
        () => switchOff(hosts),
        () => keepOffPages(file?.privatePeople ?? NOBODY),
        () => choose(wanted(settings, replace)),
        () => addArticleDays(wanted(days, replace) as readonly ArticleDayRow[]),
      ]),
  };
}

/** Switches the weekly look on, once nothing can go wrong any more. */
export const beginWeekly = () => setWeeklyCheck(true);

const NOBODY = { all: false, ids: [] };

type Row<T> = readonly [key: string, value: T];

function changes<T>(file: readonly Row<T>[], here: readonly Row<T>[]) {
  const present = new Map(here);
  return {
    added: file.filter(([key]) => !present.has(key)),
    replaced: file.filter(([key, value]) => present.has(key) && present.get(key) !== value),
  };
}

const keysOf = <Key extends string>(rows: readonly Row<unknown>[]) =>
  rows.map(([key]) => key as Key);

const wanted = <T>({ added, replaced }: Changes<T>, replace: boolean): readonly T[] =>
  replace ? [...added, ...replaced] : added;

async function choose(rows: readonly Row<unknown>[]): Promise<() => Promise<void>> {
  if (rows.length === 0) return async () => undefined;
  return changeSettings(Object.fromEntries(rows) as Partial<Settings>);
}
