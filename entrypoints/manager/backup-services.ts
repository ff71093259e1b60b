import type { BackupServices } from '../../components/manager/backup/backup-services';
import { type Correction, correctionId } from '../../utils/corrections/correction';
import type { Translate } from '../../utils/interface-text';
import { background } from '../../utils/messaging/client';
import type { BackupContent } from '../../utils/packs/backup/backup-file';
import {
  type OwnFile,
  readOwnFile,
  referenceTo,
  writeOwnFile,
} from '../../utils/packs/backup/own-file';
import { planRestore, stateOfPack } from '../../utils/packs/backup/plan-restore';
import { getOwnSaves, noteBackup } from '../../utils/packs/backup/reminder-state';
import { getWeeklyCheck, setWeeklyCheck } from '../../utils/packs/update/check-state';
import type { Day } from '../../utils/people/person';
import { addArticleDays, getArticleDays } from '../../utils/sites/article-days';
import { getPrivatePeople, keepOffPages } from '../../utils/sites/private-people';
import { getHostsOff, switchOff } from '../../utils/sites/site-switch';
import type { OwnRow } from '../../utils/storage/own/own-row';
import { getSpare, noteRestored } from '../../utils/storage/spare/spare-state';

/** The page's words, day, ids and way to save a file. */
interface BackupOptions {
  readonly t: Translate;
  readonly today: Day;
  readonly newId: () => string;
  readonly saveText: (fileName: string, text: string) => void;
}

/** Saving and restoring over the background and the sites' settings. */
export function backupServices({ saveText, today, ...reading }: BackupOptions): BackupServices {
  return {
    async counts() {
      const { rows } = await background.readOwn({});
      const corrected = rows.filter((row) => Object.keys(row.corrected).length > 0).length;
      const { left } = await getSpare();
      return { added: rows.length - corrected, corrected, unspared: left };
    },
    async save(kind) {
      const saves = await getOwnSaves();
      const own = (await background.readOwn({})).rows;
      const packs = kind === 'backup' ? (await background.hashPacks({})).packs : [];
      const settings = {
        hostsOff: await getHostsOff(),
        weeklyCheck: await getWeeklyCheck(),
        privatePeople: await getPrivatePeople(),
      };
      const said = kind === 'backup' ? await allSaid() : {};
      const content = {
        packs: packs.map(referenceTo),
        own,
        settings,
        ...said,
      };
      const { name, text } = await writeOwnFile(kind, content, today);
      saveText(name, text);
      if (kind === 'backup') await noteBackup({ day: today, saves });
    },
    async open(file) {
      const read = await readOwnFile(await file.text(), reading);
      return read.ok ? preview(read.value) : read;
    },
  };
}

async function preview(file: OwnFile) {
  const { rows, generation } = await background.readOwn({});
  const plan = planRestore(file.rows, rows);
  const content = file.kind === 'backup' ? file.backup.content : undefined;
  const here = content?.packs.length ? (await background.hashPacks({})).packs : [];
  const off = await getHostsOff();
  const weekly = content?.settings.weeklyCheck === true && !(await getWeeklyCheck());
  const hosts = content?.settings.hostsOff.filter((host) => !off.includes(host)) ?? [];
  return {
    kind: file.kind,
    ...(file.kind === 'backup' && { created: file.backup.created }),
    added: plan.added.map(nameOf),
    replaced: plan.replaced.map(nameOf),
    same: plan.same,
    kept: plan.kept,
    hosts,
    weekly,
    said: await newlySaid(content),
    packs: (content?.packs ?? []).map((pack) => ({ ...pack, state: stateOfPack(pack, here) })),
    async restore(replace: boolean) {
      const wanted = replace ? [...plan.added, ...plan.replaced] : plan.added;
      const undo: (() => Promise<void>)[] = [];
      try {
        undo.push(await switchOff(hosts));
        // Before they are there, so that no page is shown them meanwhile.
        undo.push(await keepOffPages(content?.settings.privatePeople ?? NOBODY));
        undo.push(await addArticleDays(content?.articleDays ?? []));
        undo.push(await addCorrections(content?.corrections ?? []));
        await background.restoreOwn({ rows: wanted, generation });
      } catch (error) {
        await Promise.allSettled(undo.map((takeBack) => takeBack()));
        throw error;
      }
      // They are there now: whatever fails from here on, pages are not shown them.
      if (weekly) await setWeeklyCheck(true);
      const here = [...rows, ...wanted].map(({ person }) => person.id);
      if (content) await noteRestored(here, true);
    },
  };
}

/** What the reader said of names, and of the days of articles. */
async function allSaid() {
  const { corrections } = await background.listCorrections({});
  const days = await getArticleDays();
  return { corrections, articleDays: days.map(([address, day]) => ({ address, day })) };
}

/** How many corrections of names, and days of articles, a backup has that are not here. */
async function newlySaid(content: BackupContent | undefined): Promise<number> {
  const { corrections = [], articleDays = [] } = content ?? {};
  if (corrections.length + articleDays.length === 0) return 0;
  const ids = new Set((await background.listCorrections({})).corrections.map(correctionId));
  const days = new Set((await getArticleDays()).map(([address]) => address));
  const names = corrections.filter((one) => !ids.has(correctionId(one))).length;
  return names + articleDays.filter(({ address }) => !days.has(address)).length;
}

async function addCorrections(corrections: readonly Correction[]): Promise<() => Promise<void>> {
  if (corrections.length === 0) return async () => undefined;
  const { added } = await background.addCorrections({ corrections });
  return async () => {
    for (const one of added) await background.removeCorrection({ id: correctionId(one) });
  };
}

const NOBODY = { all: false, ids: [] };

const nameOf = ({ person }: OwnRow): string => person.name;
