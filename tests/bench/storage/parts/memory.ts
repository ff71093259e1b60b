import { askSearches } from '../ask-search';
import type { BenchStage } from '../bench-stage';
import { atMost, type Figure, only } from '../figure';
import { importInManager, previewInManager } from '../manager-import';
import { backgroundBytes, watchWorkerBytes } from '../memory';
import { LIST_PEOPLE } from '../real-list';
import { searchesIn } from '../searches';
import { warmTimes } from './lookups';

const MEGABYTE = 1_000_000;
const BACKGROUND = 30;
const WORKER = 150;
/** 120 in all. */
const SEARCHES_OF_EACH_KIND = 20;

/** What the background holds with the whole list, above an empty one; and the importing worker's peak. */
export async function memoryPart(stage: BenchStage): Promise<Figure[]> {
  const page = await stage.openWebPage();
  // Both times after the same look-ups: code that has run takes memory too.
  await warmTimes(page, []);
  const empty = await backgroundBytes(stage);
  const { page: manager } = await previewInManager(stage, stage.list.path);
  const watch = watchWorkerBytes(stage, manager);
  await importInManager(manager, LIST_PEOPLE);
  const peak = (await watch.peak()) / MEGABYTE;
  await manager.close();
  await warmTimes(page, stage.list.names);
  const grown = ((await backgroundBytes(stage)) - empty) / MEGABYTE;
  const popup = await stage.session.openExtensionPage('manager.html');
  await askSearches(popup, searchesIn(stage.list.names, SEARCHES_OF_EACH_KIND));
  await popup.close();
  const searched = ((await backgroundBytes(stage)) - empty) / MEGABYTE;
  await page.close();
  const people = LIST_PEOPLE.toLocaleString('en');
  const background = `background memory with ${people} people, above an empty one`;
  const after = 'the same, after 120 searches of all kinds';
  const worker = 'memory of the importing worker, at most';
  return stage.browser === 'chromium'
    ? [
        atMost(background, grown, BACKGROUND, 'MB'),
        atMost(after, searched, BACKGROUND, 'MB'),
        atMost(worker, peak, WORKER, 'MB'),
      ]
    : [
        only(`${background} (process, its own)`, grown, 'MB'),
        only(`${after} (process, its own)`, searched, 'MB'),
        only(`${worker} (growth of the process)`, peak, 'MB'),
      ];
}
