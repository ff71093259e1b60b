import * as v from 'valibot';
import { storedItem } from '../../stored-item';
import type { LastSeen, Vanished } from './vanish-check';

const lastSeenItem = storedItem<unknown>('databaseMark', null);
const vanishedItem = storedItem<unknown>('vanished', null);

const counts = {
  own: v.pipe(v.number(), v.integer(), v.minValue(0)),
  packs: v.array(v.string()),
};
const vanishedSchema = v.object(counts);
const lastSeenSchema = v.object({ id: v.string(), ...counts });

/** The database as it was last seen; null where none was, or what is kept is damaged. */
export async function getLastSeen(): Promise<LastSeen | null> {
  const seen = v.safeParse(lastSeenSchema, await lastSeenItem.getValue());
  return seen.success ? seen.output : null;
}

/** Keeps what is seen of the database now. */
export async function setLastSeen(seen: LastSeen): Promise<void> {
  await lastSeenItem.setValue(seen);
}

/** Reads what has gone with an earlier database, until the reader has seen to it; null: nothing. */
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

/** Calls back when what was last seen is another. */
export function watchLastSeen(changed: () => void): () => void {
  return lastSeenItem.watch(changed);
}
