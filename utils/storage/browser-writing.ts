import { nameKeys } from '../names/name-keys';
import { today } from '../people/dates/days';
import { type ClosableBackend, openBrowserDatabase } from './backend/reopening-backend';
import { createBrowserLock } from './backend/write-lock';
import type { PackWriting } from './store/packs';

/** The browser's database and clock, and the lock that all contexts of the extension share. */
export function browserWriting(): PackWriting & { readonly backend: ClosableBackend } {
  return {
    backend: openBrowserDatabase(),
    keysOf: (person) => nameKeys(person).map(({ key }) => key),
    lock: createBrowserLock(navigator.locks),
    today,
  };
}
