import * as v from 'valibot';
import { day } from '../../people/parse/fields';
import type { Day } from '../../people/person';
import { storedItem } from '../../stored-item';
import type { BackupNeed, LastBackup } from './reminder';

const savesItem = storedItem<unknown>('ownSaves', null);
const lastItem = storedItem<unknown>('lastBackup', null);
const dismissedItem = storedItem<unknown>('backupDismissed', null);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const countSchema = v.fallback(count, 0);
const lastSchema = v.object({ day, saves: count });

/** Reads how often the reader has saved a person of their own. */
export async function getOwnSaves(): Promise<number> {
  return v.parse(countSchema, await savesItem.getValue());
}

/** Counts a person the reader has saved. */
export async function noteOwnSave(): Promise<void> {
  await savesItem.setValue((await getOwnSaves()) + 1);
}

/** Notes a backup that has all that was saved up to `saves`. */
export async function noteBackup(backup: { readonly day: Day; readonly saves: number }) {
  await lastItem.setValue(backup);
}

/** The reader does not want to be reminded until there is as much again. */
export async function dismissReminder(): Promise<void> {
  await dismissedItem.setValue(await getOwnSaves());
}

/** Reads what tells whether a backup is due, but for the number of own people. */
export async function getBackupNeed(): Promise<Omit<BackupNeed, 'own'>> {
  const [saves, last, dismissed] = await Promise.all([
    getOwnSaves(),
    lastItem.getValue(),
    dismissedItem.getValue(),
  ]);
  return { saves, last: readLast(last), dismissed: v.parse(countSchema, dismissed) };
}

/** Calls back when that may have changed; answers with a function that stops it. */
export function watchBackupNeed(changed: () => void): () => void {
  const stops = [savesItem, lastItem, dismissedItem].map((item) => item.watch(changed));
  return () => {
    for (const stop of stops) stop();
  };
}

function readLast(value: unknown): LastBackup | null {
  const last = v.safeParse(lastSchema, value);
  return last.success ? last.output : null;
}
