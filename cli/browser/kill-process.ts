import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Kills a browser's main process, with which its others end, and waits until it is gone. */
export async function killProcess(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  const gone = once(running, 'exit');
  running.kill('SIGKILL');
  await gone;
}
