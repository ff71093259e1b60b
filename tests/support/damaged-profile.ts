import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../cli/browser/browser-session';

/** Files of the extension's database in a profile, and none of its other storage. */
const FILES: Readonly<Record<BrowserName, RegExp>> = {
  chromium: /IndexedDB.chrome-extension_.*\.leveldb.(?:CURRENT|MANIFEST-\d+)$/,
  // Of the storage that is no database of ours, Firefox marks the folder with `^userContextId`.
  firefox: /moz-extension\+\+\+[^^/\\]*.idb.[^/\\]*\.sqlite$/,
};
/** Behind SQLite's header and schema: a damaged header Firefox itself answers with a new file. */
const SQLITE_PAGES = 8_192;
const RUBBISH = 0x5a;

/** Overwrites the database in the profile of a browser that is closed; answers with the files. */
export function damageDatabase(browser: BrowserName, profile: string): readonly string[] {
  const files = filesIn(profile).filter((path) => FILES[browser].test(path));
  for (const path of files) {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(RUBBISH, browser === 'firefox' ? SQLITE_PAGES : 0));
  }
  return files;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
