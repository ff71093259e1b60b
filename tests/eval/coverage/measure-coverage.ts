import { join } from 'node:path';
import type { Article } from './article';
import { type JudgedArticle, judgeArticle } from './judge-articles';
import { openPacks, type Packs } from './packs';
import { readCondensedArticles, readOwnArticles, withoutText } from './read-articles';
import { reportCoverage } from './report-coverage';
import { splitByEvent } from './split-by-event';

/** Where the packs and both sets are. */
export interface CoveragePlaces {
  /** The files of the packs. */
  readonly packs: readonly string[];
  /** The folder of the set that is no part of the project. */
  readonly condensed: string;
  readonly own: string;
}

/** What of the sets is to be reported. */
export interface CoverageOptions {
  /** The half that is not to be looked at while people are added. */
  readonly held: boolean;
  /** Our own set. */
  readonly own: boolean;
  /** These person by person, too; the first half always is. */
  readonly list: boolean;
}

/** Reports how far the packs that ship reach, set by set. */
export async function* measureCoverage(
  places: CoveragePlaces,
  { held, own, list }: CoverageOptions,
): AsyncGenerator<string> {
  const packs = await openPacks(places.packs);
  yield `Packs: ${packs.files.join(', ')}; ${packs.size} people`;
  const condensed = await readCondensedArticles(join(places.condensed, 'articles.jsonl'));
  if (condensed === null) {
    yield `eval: ${places.condensed} is not there, so its articles were not read`;
  } else {
    const halves = splitByEvent(condensed);
    yield await reportSet('the half looked at', halves.seen, { packs, listed: true });
    if (held) yield await reportSet('the half held', halves.held, { packs, listed: list });
  }
  const ours = await readOwnArticles(join(places.own, 'articles.jsonl'));
  if (own) yield await reportSet('our own set', ours.map(withoutText), { packs, listed: list });
  else yield `Our own set, ${ours.length} articles, is reported with --own.`;
}

interface Reporting {
  readonly packs: Packs;
  readonly listed: boolean;
}

async function reportSet(
  title: string,
  articles: readonly Article[],
  { packs, listed }: Reporting,
): Promise<string> {
  const judged: JudgedArticle[] = [];
  for (const article of articles) judged.push(await judgeArticle(article, packs));
  return reportCoverage({ title, articles: judged, listed });
}
