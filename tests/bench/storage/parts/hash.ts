import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { packOfFile } from '../../../../utils/packs/import/open-pack';
import type { HashedPack } from '../../../../utils/storage/model';
import type { BenchStage } from '../bench-stage';
import { type Figure, only } from '../figure';
import { importList } from '../manager-import';
import { LIST_PEOPLE } from '../real-list';
import { median } from '../statistics';

const RUNS = 5;

/** What a backup waits for: the hash over all people of the whole list, asked as the manager does. */
export async function hashPart(stage: BenchStage): Promise<Figure[]> {
  await importList(stage, stage.list.path, LIST_PEOPLE);
  const page = await stage.session.openExtensionPage('manager.html#backup');
  const times: number[] = [];
  const hashes = new Set<string>();
  for (let run = 0; run < RUNS; run += 1) {
    const { ms, packs } = await hashPacks(page);
    const list = packs.find(({ id }) => id === packOfFile(basename(stage.list.path), '').id);
    if (list?.people !== LIST_PEOPLE) throw new Error(`Hashed ${list?.people} people.`);
    times.push(ms / 1_000);
    hashes.add(list.hash);
  }
  await page.close();
  if (hashes.size !== 1) throw new Error('The same people gave different hashes.');
  const people = LIST_PEOPLE.toLocaleString('en');
  return [only(`hash over ${people} people, for a backup`, median(times), 's')];
}

async function hashPacks(page: Page): Promise<{ ms: number; packs: readonly HashedPack[] }> {
  return await page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
    const start = performance.now();
    const reply = await runtime.sendMessage({ call: 'hashPacks', args: {} });
    return { ms: performance.now() - start, packs: reply.value.packs };
  });
}

interface Api {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ value: { packs: readonly HashedPack[] } }>;
  };
}
