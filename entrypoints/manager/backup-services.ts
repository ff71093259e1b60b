import type { BackupServices } from '../../components/manager/backup/backup-services';
import type { Translate } from '../../utils/interface-text';
import { background } from '../../utils/messaging/client';
import {
  type OwnFile,
  readOwnFile,
  referenceTo,
  writeOwnFile,
} from '../../utils/packs/backup/own-file';
import { planRestore, stateOfPack } from '../../utils/packs/backup/plan-restore';
import { getOwnSaves, noteBackup } from '../../utils/packs/backup/reminder-state';
import type { Day } from '../../utils/people/person';
import type { OwnRow } from '../../utils/storage/own/own-row';
import { getSpare, noteRestored } from '../../utils/storage/spare/spare-state';
import { beginWeekly, planChoices, readChoices } from './backup-choices';

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
      const content = { packs: packs.map(referenceTo), own, settings: await readChoices() };
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
  const { make, ...choices } = await planChoices(content?.settings);
  return {
    kind: file.kind,
    ...(file.kind === 'backup' && { created: file.backup.created }),
    added: plan.added.map(nameOf),
    replaced: plan.replaced.map(nameOf),
    same: plan.same,
    kept: plan.kept,
    ...choices,
    packs: (content?.packs ?? []).map((pack) => ({ ...pack, state: stateOfPack(pack, here) })),
    async restore(replace: boolean) {
      const wanted = replace ? [...plan.added, ...plan.replaced] : plan.added;
      // Before they are there, so that no page is shown those who are to be kept off.
      const takeBack = await make(replace);
      try {
        await background.restoreOwn({ rows: wanted, generation });
      } catch (error) {
        await takeBack();
        throw error;
      }
      // They are there now: whatever fails from here on, pages are not shown them.
      if (choices.weekly) await beginWeekly();
      const here = [...rows, ...wanted].map(({ person }) => person.id);
      if (content) await noteRestored(here, true);
    },
  };
}

const nameOf = ({ person }: OwnRow): string => person.name;
