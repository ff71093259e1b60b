import type { Day } from '../people/person';
import type { ArticleFacts } from './article-facts';
import { findArticle } from './article-root/find-article';
import { hasRunningText } from './article-root/is-article';
import type { PageBlock } from './blocks/page-block';
import { type BlockOptions, readBlocks } from './blocks/read-blocks';
import { contains } from './dom/read-node';
import { readMeta } from './metadata/page-head';
import { readTitle } from './metadata/read-title';
import { readFacts } from './read-facts';

/**
 * Reads a page's article as blocks: its headline, also where that stands outside the main text,
 * then the text. In an article, links that are teasers of other stories are left out; on front
 * pages, which are made of them, they are read. Yields null at good moments to pause. Pages without
 * an HTML body give nothing.
 */
export function* readArticle(
  document: Document,
  options: Pick<BlockOptions, 'openShadow'> = {},
): Generator<PageBlock | null> {
  const title = readTitle(document, readMeta(document), '');
  const { root, headline, weights } = yield* findArticle(document, title);
  if (root === null || weights === null) return;
  const reading = { ...options, headline, skipTeasers: hasRunningText(weights) };
  if (headline !== null && !contains(root, headline)) yield* readBlocks(headline, reading);
  yield* readBlocks(root, reading);
}

/** A page as it was read, as plain data. */
export interface PageReading extends ArticleFacts {
  readonly blocks: readonly string[];
}

/** Reads a page in one go: for the command line, and for comparing it with browsers. */
export function readPage(document: Document, url: string, today?: Day): PageReading {
  const blocks: string[] = [];
  for (const block of readArticle(document)) if (block !== null) blocks.push(block.text);
  return { ...readFacts(document, url, today), blocks };
}
