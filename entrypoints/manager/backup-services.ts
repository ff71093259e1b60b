import type { BackupServices } from '../../components/manager/backup/backup-services';
import { type Correction, correctionId } from '../../utils/corrections/correction';
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
      const content = {
        packs: packs.map(referenceTo),
        own,
        settings: await readChoices(),
        ...(kind === 'backup' && { corrections: await allSaid() }),
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
  const { make, ...choices } = await planChoices(content?.settings);
  return {
    kind: file.kind,
    ...(file.kind === 'backup' && { created: file.backup.created }),
    added: plan.added.map(nameOf),
    replaced: plan.replaced.map(nameOf),
    same: plan.same,
    kept: plan.kept,
    ...choices,
    corrections: await newlySaid(content?.corrections),
    packs: (content?.packs ?? []).map((pack) => ({ ...pack, state: stateOfPack(pack, here) })),
    async restore(replace: boolean) {
      const wanted = replace ? [...plan.added, ...plan.replaced] : plan.added;
      // Before they are there, so that no page is shown those who are to be kept off.
      const takeBack = await make(replace);
      let takeBackSaid = async (): Promise<void> => undefined;
      try {
        takeBackSaid = await addCorrections(content?.corrections ?? []);
        await background.restoreOwn({ rows: wanted, generation });
      } catch (error) {
        await takeBackSaid();
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

/** What the reader said of names. */
async function allSaid(): Promise<readonly Correction[]> {
  return (await background.listCorrections({})).corrections;
}

/** How many corrections of names a backup has that are not here. */
async function newlySaid(corrections: readonly Correction[] = []): Promise<number> {
  if (corrections.length === 0) return 0;
  const here = new Set((await allSaid()).map(correctionId));
  return corrections.filter((one) => !here.has(correctionId(one))).length;
}

async function addCorrections(corrections: readonly Correction[]): Promise<() => Promise<void>> {
  if (corrections.length === 0) return async () => undefined;
  const { added } = await background.addCorrections({ corrections });
  return async () => {
    for (const one of added) await background.removeCorrection({ id: correctionId(one) });
  };
}

const nameOf = ({ person }: OwnRow): string => person.name;
