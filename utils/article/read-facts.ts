import type { Day } from '../people/person';
import type { ArticleFacts } from './article-facts';
import { findArticle } from './article-root/find-article';
import { isArticlePage, isListPage } from './article-root/is-article';
import { findDateElements } from './dates/date-elements';
import type { DateEvidence } from './dates/date-evidence';
import { utcDay } from './dates/day';
import { rankDays } from './dates/rank-days';
import { readDays, readModifiedDays } from './dates/read-days';
import { rootElementOf } from './dom/read-node';
import { type ArticleNode, chooseArticleNode } from './metadata/choose-article-node';
import { ownText, readJsonLd } from './metadata/json-ld';
import { addressKeys, readAddresses, readMeta } from './metadata/page-head';
import { readLanguage } from './metadata/read-language';
import { readTitle } from './metadata/read-title';
import { type Steps, toEnd } from './steps';

/**
 * Facts that a page tells of its article: title, language, day of publication. `url` is the page's
 * address, empty where it is not known; `today` is the day after which nothing can be published.
 */
export function readFacts(
  document: Document,
  url: string,
  today: Day = utcDay(Date.now()),
): ArticleFacts {
  return toEnd(readingFacts(document, url, today));
}

/** The same, step by step. */
export function* readingFacts(
  document: Document,
  url: string,
  today: Day = utcDay(Date.now()),
): Steps<ArticleFacts> {
  return (yield* readingEvidence(document, url, today)).facts;
}

/** Facts of a page, and the evidence its day was chosen from. */
export interface FactsAndEvidence {
  readonly facts: ArticleFacts;
  readonly evidence: readonly DateEvidence[];
  /** Days on which the page says it was changed. */
  readonly modified: ReadonlySet<Day>;
}

/** The same, step by step, with all that names a day. */
export function* readingEvidence(
  document: Document,
  url: string,
  today: Day,
): Steps<FactsAndEvidence> {
  // 1. What the head and the data in the page say.
  const meta = readMeta(document);
  const addresses = readAddresses(document, meta);
  const keys = addressKeys([url, ...addresses]);
  const node = chooseArticleNode(readJsonLd(document), keys);
  const title = readTitle(document, meta, headlineOf(node));

  // 2. Where the article stands.
  yield null;
  const { root, headline, weights } = yield* findArticle(document, title);
  const inLanguage = node === null ? null : ownText(node.node, 'inLanguage');
  const language = readLanguage(root ?? rootElementOf(document), meta, inLanguage);

  // 3. Everything that names the day.
  const place = { document, root, headline, language };
  const elements = findDateElements(document);
  const clues = { node, meta, addresses: [url, ...addresses], elements };
  yield null;
  const modified = readModifiedDays(clues, language);
  yield null;
  const address = url === '' ? (addresses[0] ?? '') : url;
  const article = { url: address, meta, node, weights, root };
  // A list has no day of its own, and is told as today's: what dates it has are its stories'.
  const evidence = isListPage(article) ? [] : readDays(place, clues);
  const day = rankDays(evidence, modified, today);
  const isArticle = isArticlePage(article);
  return { facts: { url: address, title, ...day, language, isArticle }, evidence, modified };
}

function headlineOf(node: ArticleNode | null): string {
  return node?.isArticle ? (ownText(node.node, 'headline') ?? '') : '';
}
