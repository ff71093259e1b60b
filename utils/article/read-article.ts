import { findArticleRoot } from './find-article-root';
import { type ReadOptions, readBlocks } from './read-blocks';
import { findHeadline } from './read-title';
import type { PageBlock } from './types';

/**
 * Reads a page's article as blocks: its headline, also where that stands outside the main text,
 * then the text. Yields null at good moments to pause. Pages without an HTML body give nothing.
 */
export function* readArticle(
  document: Document,
  title: string,
  options: ReadOptions = {},
): Generator<PageBlock | null> {
  const root = findArticleRoot(document);
  if (root === null) return;
  const headline = findHeadline(document, title, root);
  if (headline !== null && !root.contains(headline)) yield* readBlocks(headline, options);
  yield* readBlocks(root, options);
}
