import type { Day } from '../people/person';
import type { ArticleFacts } from './article-facts';
import { readArticle } from './read-article';
import { readFacts } from './read-facts';

/** All that is read of a page, as plain data. */
export interface PageReading extends ArticleFacts {
  readonly blocks: readonly string[];
}

/** Reads a page in one go: for the command line, and for comparing it with browsers. */
export function readPage(document: Document, url: string, today?: Day): PageReading {
  const blocks: string[] = [];
  for (const block of readArticle(document)) if (block !== null) blocks.push(block.text);
  return { ...readFacts(document, url, today), blocks };
}
