import { spawnSync } from 'node:child_process';
import type { BrowserName } from './browser-session';
import { findBrowser } from './find-browser';

/** Debian's names. */
const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Effects of installing a browser. */
export interface Installer {
  find(name: BrowserName): string | null;
  isRoot(): boolean;
  hasApt(): boolean;
  /** Runs a command with its output shown; answers whether it went well. */
  run(command: string, args: readonly string[]): boolean;
  say(line: string): void;
}

const thisMachine: Installer = {
  find: findBrowser,
  isRoot: () => process.getuid?.() === 0,
  hasApt: () => spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0,
  run: (command, args) =>
    spawnSync(command, [...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  say: (line) => console.error(line),
};

/**
 * Answers with the browser's file. Where there is none it is installed by apt, as root; otherwise
 * this throws, with the command to type. It never goes on without a browser.
 */
export function ensureBrowser(name: BrowserName, machine: Installer = thisMachine): string {
  const present = machine.find(name);
  if (present !== null) return present;

  const command = `apt-get install -y --no-install-recommends ${PACKAGES[name]}`;
  const failure = `No ${name} found. Install it, for example by: sudo ${command}`;
  if (!machine.isRoot() || !machine.hasApt()) throw new Error(failure);

  machine.say(`No ${name} found; installing it: ${command}`);
  const [program = '', ...args] = command.split(' ');
  const installed = machine.run(program, ['update']) && machine.run(program, args);
  const found = installed ? machine.find(name) : null;
  if (found === null) throw new Error(failure);
  return found;
}
