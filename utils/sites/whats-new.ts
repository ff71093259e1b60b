import { storedItem } from '../stored-item';

/** The version the reader was given by an update and has not been told of yet. */
const untold = storedItem<unknown>('whatsNew', null);

/** Notes an update that brings something to tell: one of the first two numbers of a version changes. */
export async function noteUpdate(before: string | undefined, now: string): Promise<void> {
  if (before !== undefined && seriesOf(before) !== seriesOf(now)) await untold.setValue(now);
}

/** The version to tell of; null: none. */
export async function getNews(): Promise<string | null> {
  const version = await untold.getValue();
  return typeof version === 'string' ? version : null;
}

/** The reader has seen it. */
export async function forgetNews(): Promise<void> {
  await untold.removeValue();
}

function seriesOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
