import { openDatabase } from './backend/database';
import { type ClosableBackend, createReopeningBackend } from './backend/reopening-backend';

/** The database of this browser, opened at first use, and again where that fails. */
export function openBrowserDatabase(): ClosableBackend {
  return createReopeningBackend({
    open: openDatabase,
    pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  });
}
