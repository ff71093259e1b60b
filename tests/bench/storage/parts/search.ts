import { askSearches } from '../ask-search';
import type { BenchStage } from '../bench-stage';
import { atMost, type Figure, only } from '../figure';
import { importList } from '../manager-import';
import { LIST_PEOPLE } from '../real-list';
import { SEARCH_KINDS, searchesIn } from '../searches';
import { median, quantile } from '../statistics';

const WARM = 50;
const WOKEN = 250;
/** Of each kind; before these, as many again that do not count. */
const OF_EACH = 20;

/** First eight results, asked as the popup does: warm, and with the background just ended. */
export async function searchPart(stage: BenchStage): Promise<Figure[]> {
  await importList(stage, stage.list.path, LIST_PEOPLE);
  const page = await stage.session.openExtensionPage('manager.html');
  const searches = searchesIn(stage.list.names, OF_EACH * 2);
  await askSearches(page, searches.slice(0, searches.length / 2));
  const counted = searches.slice(searches.length / 2);
  const times = await askSearches(page, counted);
  const woken: number[] = [];
  for (const search of counted.slice(0, OF_EACH)) {
    await stage.session.killBackground();
    woken.push(...(await askSearches(page, [search])));
  }
  await page.close();
  const ofKind = (kind: string) => times.filter((_, at) => counted[at]?.kind === kind);
  return [
    ...SEARCH_KINDS.map((kind) =>
      atMost(`search by ${kind}, first eight, warm`, median(ofKind(kind)), WARM, 'ms'),
    ),
    atMost('all searches, p95', quantile(times, 0.95), WARM, 'ms'),
    atMost('a search, background just killed', median(woken), WOKEN, 'ms'),
    only('the same, slowest of 20', quantile(woken, 1), 'ms'),
  ];
}
