import type { BenchStage } from '../bench-stage';
import { atMost, type Figure, only } from '../figure';
import { madeName } from '../made-people';
import { runInWorker } from '../run-command';
import { median } from '../statistics';
import { warmTimes } from './lookups';

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
const GOALS = { chromium: 12, firefox: 25 } as const;
/** Names asked about are drawn from so many of each list. */
const NAMES = 10_000;

/** The same look-up in lists of made people, up to a million. */
export async function growthPart(stage: BenchStage): Promise<Figure[]> {
  const bench = await stage.openBenchPage();
  const page = await stage.openWebPage();
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const seconds = (await runInWorker(bench, { do: 'make', people: size })) / 1_000;
    const step = Math.max(1, size / NAMES);
    const names = Array.from({ length: Math.min(size, NAMES) }, (_, at) => madeName(at * step));
    const time = median(await warmTimes(page, names));
    const what = `300 keys and 20 profiles, ${size.toLocaleString('en')} made people, warm`;
    const isLargest = size === SIZES.at(-1);
    figures.push(
      isLargest ? atMost(what, time, GOALS[stage.browser], 'ms') : only(what, time, 'ms'),
    );
    if (isLargest) figures.push(only('writing a million made people', seconds, 's'));
  }
  await runInWorker(bench, { do: 'remove', pack: 'made' });
  await page.close();
  await bench.close();
  return figures;
}
