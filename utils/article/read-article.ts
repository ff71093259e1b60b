import type { Asked } from '../asked';
import { articleClues } from './article-root/article-clues';
import { type FoundArticle, findArticle, findInShadow } from './article-root/find-article';
import { hasRunningText, isListPage } from './article-root/is-article';
import type { PageBlock } from './blocks/page-block';
import { type BlockOptions, readBlocks } from './blocks/read-blocks';
import { decideReading } from './decision/decide-reading';
import type { ReadingDecision } from './decision/reading-decision';
import { contains, hostOf, isConnected, rootOf } from './dom/read-node';
import { type ArticleHead, readArticleHead } from './metadata/article-head';
import { isPaywalled } from './paywall';

/** How to read a page. */
export interface ReadArticleOptions extends Pick<BlockOptions, 'openShadow' | 'isShown'> {
  /** Who asked that it be read; absent: its site is a named one. */
  readonly asked?: Asked;
  /** The page's address, as far as it is known. */
  readonly url?: string;
  /** What has just been read of the page; absent: nothing, and it is read first. */
  readonly known?: KnownPage;
}

/** A page's head, and where on it the article stands; null: that is to be found. */
export interface KnownPage {
  readonly head: ArticleHead;
  readonly found: FoundArticle | null;
}

/**
 * Reads a page's article as blocks: its headline, also where that stands outside the main text,
 * then the text. Links to other stories are read only where they head a text, as on home pages.
 * Yields null at good moments to pause. Pages without
 * an HTML body, and those that are no article of anybody's, give nothing. Returns what was decided.
 */
export function* readArticle(
  document: Document,
  { asked = 'named', url = '', known, openShadow, isShown }: ReadArticleOptions = {},
): Generator<PageBlock | null, ReadingDecision> {
  const head = known?.head ?? readArticleHead(document, url);
  const plain =
    known?.found && isThere(known.found) ? known.found : yield* findArticle(document, head.title);
  const found = openShadow ? yield* findInShadow(document, head.title, plain, openShadow) : plain;
  yield null;
  const decision = decideReading({ document, head, found, asked });
  const { root, headline, weights } = found;
  if (!decision.isRead || root === null || weights === null) return decision;
  const reading: BlockOptions = {
    ...(openShadow && { openShadow }),
    // Elsewhere what is folded up may be unfolded, and is read before it is.
    ...(isShown && isPaywalled(document) && { isShown }),
    headline,
    ...teasersOf(head, found),
  };
  if (headline !== null && !isAround(root, headline)) yield* readBlocks(headline, reading);
  yield* readBlocks(root, reading);
  return decision;
}

/** The page may have been written anew since its article was found. */
function isThere({ root }: FoundArticle): boolean {
  return root !== null && isConnected(root);
}

/** Whether an element holds a headline, be it that of a slot in the shadow root the element is in. */
function isAround(root: Element, headline: Element): boolean {
  for (let at: Element | null = root; at !== null; at = hostOf(rootOf(at))) {
    if (contains(at, headline)) return true;
  }
  return false;
}

/** A short article that says it is one has its links read. */
function teasersOf(head: ArticleHead, found: FoundArticle): Pick<BlockOptions, 'teasers'> {
  if (found.weights !== null && hasRunningText(found.weights)) return { teasers: 'none' };
  return isListPage(articleClues(head, found)) ? { teasers: 'with-text' } : {};
}
