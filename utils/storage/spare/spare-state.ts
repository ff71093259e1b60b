import { storedItem } from '../../stored-item';
import { getVanished, setVanished } from '../vanish-check/vanish-state';
import { joinSpares, parseSpare, type Spare, spareWithout } from './spare';

const spareItem = storedItem<unknown>('ownSpare', null);
const lostItem = storedItem<unknown>('ownLost', null);

/** The reader's own people in their second place. */
export async function getSpare(): Promise<Spare> {
  return parseSpare(await spareItem.getValue());
}

/** Keeps them there. */
export async function setSpare(spare: Spare): Promise<void> {
  await spareItem.setValue(spare);
}

/** Those who have gone with a database, until the reader has seen to it. */
export async function getLost(): Promise<Spare> {
  return parseSpare(await lostItem.getValue());
}

/** Puts what the second place has aside, before the new database's people take its room. */
export async function setSpareAside(): Promise<void> {
  const lost = joinSpares(await getLost(), await getSpare());
  if (lost.rows.length > 0) await lostItem.setValue(lost);
}

/** Forgets those who have gone; the reader has seen to it. */
export async function forgetLost(): Promise<void> {
  await lostItem.removeValue();
  await setVanished(null);
}

/**
 * Notes who is here again after something was restored. Who of those that have gone is not stays
 * offered. Those who had no room, and packs, are told of until there was a backup.
 */
export async function noteRestored(here: readonly string[], fromBackup: boolean): Promise<void> {
  const [before, vanished] = [await getLost(), await getVanished()];
  const lost = spareWithout(before, here);
  const back = before.rows.length - lost.rows.length;
  const gone = fromBackup ? 0 : (vanished?.own ?? 0) - back;
  const own = Math.max(lost.rows.length, gone);
  const packs = fromBackup ? [] : (vanished?.packs ?? []);
  if (own === 0 && packs.length === 0) return forgetLost();
  await lostItem.setValue(lost);
  await setVanished({ own, packs });
}

/** Calls back when those who have gone may be others. */
export function watchLost(changed: () => void): () => void {
  return lostItem.watch(changed);
}
