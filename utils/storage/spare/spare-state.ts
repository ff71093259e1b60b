import { storage } from 'wxt/utils/storage';
import { getVanished, setVanished } from '../mark/mark-state';
import { joinSpares, parseSpare, type Spare, spareWithout } from './spare';

const spareItem = storage.defineItem<unknown>('local:ownSpare');
const lostItem = storage.defineItem<unknown>('local:ownLost');

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
 * offered; packs that have gone are named until `packsToo`.
 */
export async function noteRestored(here: readonly string[], packsToo: boolean): Promise<void> {
  const [before, vanished] = [await getLost(), await getVanished()];
  const lost = spareWithout(before, here);
  const packs = packsToo ? [] : (vanished?.packs ?? []);
  if (lost.rows.length === 0 && packs.length === 0) return forgetLost();
  await lostItem.setValue(lost);
  await setVanished({ own: lost.rows.length, packs });
}

/** Calls back when those who have gone may be others. */
export function watchLost(changed: () => void): () => void {
  return lostItem.watch(changed);
}
