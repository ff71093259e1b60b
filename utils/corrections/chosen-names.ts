import * as v from 'valibot';
import { storedItem } from '../stored-item';
import { type Correction, correctionId, readCorrection } from './correction';

/**
 * Whom the reader chose where a name fits several, by the tab's id: for one article, for as long as
 * its tab is open, in private windows too. The browser keeps none of it on disk.
 */
const chosen = storedItem<unknown>('chosenNames', null, 'session');

/** Kept of one tab: far more than anybody chooses in a sitting. */
export const MOST_OF_A_TAB = 100;

const kept = v.record(v.string(), v.array(v.unknown()));

/** What was chosen in a tab, the newest first. */
export async function chosenIn(tabId: number): Promise<readonly Correction[]> {
  const rows = (await read())[tabId] ?? [];
  return rows.flatMap((row) => {
    const one = readCorrection(row);
    return one.ok ? [one.value] : [];
  });
}

/** Keeps a choice in the place of the one of the same name and article. */
export function choose(tabId: number, one: Correction): Promise<void> {
  return oneByOne(async () => {
    const id = correctionId(one);
    const others = (await chosenIn(tabId)).filter((row) => correctionId(row) !== id);
    const rows = [one, ...others].slice(0, MOST_OF_A_TAB);
    await chosen.setValue({ ...(await read()), [tabId]: rows });
  });
}

/** Forgets what was chosen in a tab that is closed. */
export function forgetTab(tabId: number): Promise<void> {
  return oneByOne(async () => {
    const { [tabId]: gone, ...rest } = await read();
    if (gone) await chosen.setValue(rest);
  });
}

async function read(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const stored = v.safeParse(kept, await chosen.getValue());
  return stored.success ? stored.output : {};
}

let last: Promise<unknown> = Promise.resolve();

/** Each change reads what the one before it wrote. */
function oneByOne(change: () => Promise<void>): Promise<void> {
  const next = last.then(change);
  last = next.catch(() => undefined);
  return next;
}
