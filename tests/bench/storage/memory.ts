import type { CDPSession, Page } from 'puppeteer-core';
import { runInFirefoxItself } from '../../../cli/browser/firefox-chrome';
import { waitFor } from '../../../cli/browser/wait-for';
import type { BenchStage } from './bench-stage';

/** Between two looks at a worker's memory, in ms. */
const EVERY = 50;

/**
 * Bytes the background holds after a collection: in Chromium its heap with the arrays beside it, in
 * Firefox what its process has to itself.
 */
export async function backgroundBytes(stage: BenchStage): Promise<number> {
  if (stage.browser === 'firefox') return firefoxBytes(stage, true);
  const target = stage.session.browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'));
  const worker = await target?.worker();
  if (!worker) throw new Error('The background does not run');
  await worker.client.send('HeapProfiler.enable');
  await worker.client.send('HeapProfiler.collectGarbage');
  return heapOf(worker.client);
}

/** Watches the memory of the worker a page is about to start, until asked for its peak. */
export function watchWorkerBytes(stage: BenchStage, page: Page): { peak(): Promise<number> } {
  let isOver = false;
  let highest = 0;
  const before = stage.browser === 'firefox' ? firefoxBytes(stage, true) : Promise.resolve(0);
  const look = async (): Promise<number> => {
    if (stage.browser === 'firefox') return (await firefoxBytes(stage, false)) - (await before);
    const [worker] = page.workers();
    // A worker that has just ended does not answer any more.
    return worker ? await heapOf(worker.client).catch(() => 0) : 0;
  };
  const watching = (async () => {
    while (!isOver) {
      highest = Math.max(highest, await look());
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
  })();
  return {
    async peak() {
      isOver = true;
      await watching;
      if (highest <= 0) throw new Error('The worker was not seen');
      return highest;
    },
  };
}

async function heapOf(client: CDPSession): Promise<number> {
  const usage = await client.send('Runtime.getHeapUsage');
  const { usedSize, backingStorageSize = 0 } = usage as typeof usage & {
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

const FIREFOX_MEMORY = `
  if (input) {
    Services.obs.notifyObservers(null, 'child-gc-request');
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  const { children } = await ChromeUtils.requestProcInfo();
  return children.filter(({ type }) => type === 'extension')
    .reduce((sum, { memory }) => sum + memory, 0);`;

async function firefoxBytes({ session }: BenchStage, collect: boolean): Promise<number> {
  return await waitFor('Firefox tells the memory of its extension process', () =>
    runInFirefoxItself<number>(session.browser, FIREFOX_MEMORY, collect),
  );
}
