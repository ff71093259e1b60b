import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-session';

/** File names to look for, best first. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-bin'],
};

/** Places that are not in every PATH. */
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/firefox-esr',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

/** The parts of the machine that the search reads. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  isExecutable(path: string): boolean;
}

const thisMachine: Machine = {
  env: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * Finds a browser's file: `CHROMIUM_PATH` or `FIREFOX_PATH` first, then PATH, then well-known
 * places; null where there is none.
 */
export function findBrowser(name: BrowserName, machine = thisMachine): string | null {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const chosen = machine.env[`${name.toUpperCase()}_PATH`];
  const candidates = [
    ...(chosen ? [chosen] : []),
    ...COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command))),
    ...PLACES[name],
  ];
  return candidates.find((path) => machine.isExecutable(path)) ?? null;
}
