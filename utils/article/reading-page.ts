import type { ArticleFacts } from './article-facts';
import { type FoundArticle, findArticle } from './article-root/find-article';
import { isArticlePage, isListPage } from './article-root/is-article';
import { gatherDates } from './dates/gather-dates';
import type { RankedDay, WrittenDates } from './dates/written-dates';
import { rootElementOf } from './dom/read-node';
import { type ArticleHead, readArticleHead } from './metadata/article-head';
import { ownText } from './metadata/json-ld';
import { readLanguage } from './metadata/read-language';
import type { Steps } from './steps';

/** What a page tells of its article: all facts but the day, and what names that. */
export interface PageAsRead {
  readonly facts: Omit<ArticleFacts, keyof RankedDay>;
  /** Null where the page has no day of its own. */
  readonly written: WrittenDates | null;
  /** What it was read from: reading the page's text begins with that. */
  readonly head: ArticleHead;
  readonly found: FoundArticle;
}

/** Reads it step by step; `url` is the page's address, empty where it is not known. */
export function* readingPage(document: Document, url: string): Steps<PageAsRead> {
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
  const address = url === '' ? (addresses[0] ?? '') : url;
  const article = { url: address, meta, node, weights, root };
  yield null;
  // A list has no day of its own, and is told as today's: what dates it has are its stories'.
  const isList = isListPage(article);
  const written = isList ? null : gatherDates({ document, root, headline, language }, head);
  const isArticle = isArticlePage(article);
  return { facts: { url: address, title, language, isArticle }, written, head, found };
}
