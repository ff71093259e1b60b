import type { PageBlock } from '../../article/blocks/page-block';
import { readArticle } from '../../article/read-article';
import { inSlices } from './pause';

/** Reads the article's blocks as the page stands, never long at a stretch. */
export async function readInSlices(
  document: Document,
  signal: AbortSignal,
): Promise<readonly PageBlock[]> {
  const blocks: PageBlock[] = [];
  const collect = (block: PageBlock | null): void => {
    if (block) blocks.push(block);
  };
  await inSlices(readArticle(document), collect, signal);
  return blocks;
}
