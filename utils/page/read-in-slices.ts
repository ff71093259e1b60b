import { findArticleRoot } from '../article/find-article-root';
import { readBlocks } from '../article/read-blocks';
import type { PageBlock } from '../article/types';
import { inSlices } from './pause';

/** Reads the article's blocks as the page stands, never long at a stretch. */
export async function readInSlices(
  document: Document,
  signal: AbortSignal,
): Promise<readonly PageBlock[]> {
  const root = findArticleRoot(document);
  if (!root) return [];
  const blocks: PageBlock[] = [];
  const collect = (block: PageBlock | null): void => {
    if (block) blocks.push(block);
  };
  await inSlices(readBlocks(root), collect, signal);
  return blocks;
}
