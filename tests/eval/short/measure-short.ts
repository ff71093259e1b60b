import { join } from 'node:path';
import type { Article } from '../coverage/article';
import { openPacks, type Packs } from '../coverage/packs';
import { readCondensedArticles } from '../coverage/read-articles';
import { splitByEvent } from '../coverage/split-by-event';
import { type NamesDoc, toNamesDoc } from '../data/documents';
import { readSets } from '../data/read-sets';
import { judgeShortArticle, type ShortArticle } from './judge-article';
import { judgeNewswire } from './judge-newswire';
import type { JudgedMark } from './mark';
import { reportMarks, reportShortArticles } from './report-short';

/** Where the packs and both sets are. */
export interface ShortPlaces {
  /** The files of the packs. */
  readonly packs: readonly string[];
  /** The folder of annotated articles. */
  readonly condensed: string;
  /** The folder of texts with the names of people marked. */
  readonly names: string;
}

/** What is reported besides the half that may be looked at. */
export interface ShortOptions {
  readonly held: boolean;
  /** The half held mark by mark, too. */
  readonly list: boolean;
}

/** The set of newswire, and a day in the middle of its years: its texts have none. */
const NEWSWIRE = 'en-worldwide-newswire';
const NEWSWIRE_DAY = '2022-07-01';

/** Reports how names that are bare or have a title are read with the packs that ship. */
export async function* measureShort(
  { packs: files, condensed, names }: ShortPlaces,
  { held, list }: ShortOptions,
): AsyncGenerator<string> {
  const packs = await openPacks(files);
  yield `Packs: ${packs.files.join(', ')}; ${packs.size} people`;
  const articles = await readCondensedArticles(join(condensed, 'articles.jsonl'));
  if (articles === null) yield `eval: ${condensed} is not there, so its articles were not read`;
  else {
    const halves = splitByEvent(articles);
    const seen = await readArticles(halves.seen, packs);
    yield reportShortArticles({ title: 'the half looked at', articles: seen, listed: true });
    if (held) {
      const kept = await readArticles(halves.held, packs);
      yield reportShortArticles({ title: 'the half held', articles: kept, listed: list });
    }
  }
  yield* measureNewswire(names, packs);
}

async function readArticles(articles: readonly Article[], packs: Packs): Promise<ShortArticle[]> {
  const judged: ShortArticle[] = [];
  for (const article of articles) {
    const { text } = article;
    if (text !== null) judged.push(await judgeShortArticle({ ...article, text }, packs));
  }
  return judged;
}

async function* measureNewswire(folder: string, packs: Packs): AsyncGenerator<string> {
  const [set] = await readSets(folder, toNamesDoc, [NEWSWIRE]);
  if (set === undefined) {
    yield `eval: ${folder} has no set ${NEWSWIRE}, so it was not read`;
    return;
  }
  const onADay = set.docs.map((doc): NamesDoc => ({ ...doc, date: NEWSWIRE_DAY }));
  for (const [day, docs] of [
    ['no day', set.docs],
    [NEWSWIRE_DAY, onADay],
  ] as const) {
    const marks: JudgedMark[] = [];
    for (const doc of docs) marks.push(...(await judgeNewswire(doc, packs.find)));
    const title = `Short names: ${NEWSWIRE} read as of ${day}, ${docs.length} texts; marks on a person's name`;
    yield reportMarks(title, marks, true);
  }
}
