import type { Day } from '../people/person';
import type { ArticleFacts } from './article-facts';
import { type FoundArticle, findArticle } from './article-root/find-article';
import { isArticlePage, isListPage } from './article-root/is-article';
import { findDateElements } from './dates/date-elements';
import type { DateEvidence } from './dates/date-evidence';
import { utcDay } from './dates/day';
import { rankDays } from './dates/rank-days';
import { readDays, readModifiedDays } from './dates/read-days';
import { rootElementOf } from './dom/read-node';
import { type ArticleHead, readArticleHead } from './metadata/article-head';
import { ownText } from './metadata/json-ld';
import { readLanguage } from './metadata/read-language';
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
  return toEnd(readingEvidence(document, url, today)).facts;
}

/** Facts of a page, and what they were read from: reading its text begins with that. */
export interface FactsAndEvidence {
  readonly facts: ArticleFacts;
  readonly head: ArticleHead;
  readonly found: FoundArticle;
  /** What names a day. */
  readonly evidence: readonly DateEvidence[];
  /** Days on which the page says it was changed. */
  readonly modified: ReadonlySet<Day>;
}

/** The same, step by step, with all that it was read from. */
export function* readingEvidence(
  document: Document,
  url: string,
  today: Day = utcDay(Date.now()),
): Steps<FactsAndEvidence> {
  // 1. What the head and the data in the page say.
  const head = readArticleHead(document, url);
  const { meta, addresses, node, title } = head;

  // 2. Where the article stands.
  yield null;
  const found = yield* findArticle(document, title);
  const { root, headline, weights } = found;
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
  const facts = { url: address, title, ...day, language, isArticle };
  return { facts, head, found, evidence, modified };
}
