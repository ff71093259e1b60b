import { chooseArticleNode } from '../metadata/choose-article-node';
import { readJsonLd } from '../metadata/json-ld';
import { addressKeys, readAddresses, readMeta } from '../metadata/page-head';
import type { FoundArticle } from './find-article';
import type { ArticleClues } from './is-article';

/** Gathers the signs by which a page is called an article or a list; reads its head for it. */
export function articleClues(document: Document, url: string, found: FoundArticle): ArticleClues {
  const meta = readMeta(document);
  const keys = addressKeys([url, ...readAddresses(document, meta)]);
  const node = chooseArticleNode(readJsonLd(document), keys);
  return { url, meta, node, weights: found.weights, root: found.root };
}
