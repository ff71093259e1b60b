import * as v from 'valibot';
import { storedItem } from '../../stored-item';

/** Ids of packs that come with the extension and that the reader has taken away. */
const removedItem = storedItem<unknown>('removedPacks', null);

const removedSchema = v.fallback(v.array(v.string()), []);

/** Reads the ids of shipped packs that the reader has removed: no update brings them back. */
export async function getRemovedPacks(): Promise<readonly string[]> {
  return v.parse(removedSchema, await removedItem.getValue());
}

/** Notes that the reader has removed a shipped pack, or wants it again. */
export async function setPackRemoved(id: string, isRemoved: boolean): Promise<void> {
  const others = (await getRemovedPacks()).filter((one) => one !== id);
  await removedItem.setValue(isRemoved ? [...others, id] : others);
}
