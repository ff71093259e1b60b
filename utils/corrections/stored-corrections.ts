import { storedItem } from '../stored-item';

/** All corrections as they are stored, the newest first. Apart, as pages are told of changes alone. */
export const corrections = storedItem<unknown>('corrections', null);

/** Calls back whenever they change; answers with a function that stops it. */
export function watchCorrections(changed: () => void): () => void {
  return corrections.watch(changed);
}
