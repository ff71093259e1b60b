import type { PageBlock } from './article-facts';
import { type ReadOptions, readBlocks } from './blocks/read-blocks';
import { contains } from './dom/read-node';
import { readMeta } from './metadata/page-head';
import { findHeadline, readTitle } from './metadata/read-title';
import { findArticleRoot, weighBody } from './root/find-article-root';
import { hasRunningText } from './root/is-article';

/**
 * Reads a page's article as blocks: its headline, also where that stands outside the main text,
 * then the text. In an article, links that are teasers of other stories are left out; on front
 * pages, which are made of them, they are read. Yields null at good moments to pause. Pages without
 * an HTML body give nothing.
 */
export function* readArticle(
  document: Document,
  options: Pick<ReadOptions, 'openShadow'> = {},
): Generator<PageBlock | null> {
  const weights = yield* weighBody(document);
  const root = findArticleRoot(document, weights);
  if (root === null || weights === null) return;
  const headline = findHeadline(document, readTitle(document, readMeta(document), ''), root);
  const reading = { ...options, headline, skipTeasers: hasRunningText(weights) };
  if (headline !== null && !contains(root, headline)) yield* readBlocks(headline, reading);
  yield* readBlocks(root, reading);
}
