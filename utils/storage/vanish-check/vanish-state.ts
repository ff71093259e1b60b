import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { DatabaseMark, Vanished } from './last-seen';

const markItem = storage.defineItem<unknown>('local:databaseMark');
const vanishedItem = storage.defineItem<unknown>('local:vanished');

const counts = {
  own: v.pipe(v.number(), v.integer(), v.minValue(0)),
  packs: v.array(v.string()),
};
const vanishedSchema = v.object(counts);
const markSchema = v.object({ id: v.string(), ...counts });

/** The mark of the database; null where there is none, or it is damaged. */
export async function getDatabaseMark(): Promise<DatabaseMark | null> {
  const mark = v.safeParse(markSchema, await markItem.getValue());
  return mark.success ? mark.output : null;
}

/** Keeps the mark of the database. */
export async function setDatabaseMark(mark: DatabaseMark): Promise<void> {
  await markItem.setValue(mark);
}

/** What has gone with an earlier database, until the reader has seen to it; null: nothing. */
export async function getVanished(): Promise<Vanished | null> {
  const vanished = v.safeParse(vanishedSchema, await vanishedItem.getValue());
  return vanished.success ? vanished.output : null;
}

/** Keeps what has gone; null: the reader has seen to it. */
export async function setVanished(vanished: Vanished | null): Promise<void> {
  await (vanished ? vanishedItem.setValue(vanished) : vanishedItem.removeValue());
}

/** Calls back when something has gone, or was seen to. */
export function watchVanished(changed: () => void): () => void {
  return vanishedItem.watch(changed);
}

/** Calls back when the mark has changed. */
export function watchDatabaseMark(changed: () => void): () => void {
  return markItem.watch(changed);
}
