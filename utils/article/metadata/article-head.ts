import { type ArticleNode, chooseArticleNode } from './choose-article-node';
import { ownText, readJsonLd } from './json-ld';
import { addressKeys, type PageMeta, readAddresses, readMeta } from './page-head';
import { readTitle } from './read-title';

/** What a page says of its article in its head and its data, before its text is looked at. */
export interface ArticleHead {
  /** The page's address; empty where it is not known. */
  readonly url: string;
  readonly meta: PageMeta;
  /** The addresses the page gives itself. */
  readonly addresses: readonly string[];
  readonly node: ArticleNode | null;
  readonly title: string;
}

/** Reads the head of a page of this address. */
export function readArticleHead(document: Document, url: string): ArticleHead {
  const meta = readMeta(document);
  const addresses = readAddresses(document, meta);
  const node = chooseArticleNode(readJsonLd(document), addressKeys([url, ...addresses]));
  return { url, meta, addresses, node, title: readTitle(document, meta, headlineOf(node)) };
}

function headlineOf(node: ArticleNode | null): string {
  return node?.isArticle ? (ownText(node.node, 'headline') ?? '') : '';
}
