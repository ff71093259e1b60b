import { LONG_ARTICLE_TEXT, MIN_ARTICLE_PARAGRAPHS, MIN_ARTICLE_TEXT } from '../constants';
import { holds } from '../dom/element-queries';
import { bodyElementOf, documentOf, localNameOf } from '../dom/read-node';
import type { ArticleNode } from '../metadata/choose-article-node';
import { metaValues, type PageMeta } from '../metadata/page-head';
import { hasLinkedHeadlines } from './linked-headlines';
import type { ParagraphWeights } from './weigh-paragraphs';

/** Signs by which a page is called an article or not. */
export interface ArticleClues {
  readonly url: string;
  readonly meta: PageMeta;
  readonly node: ArticleNode | null;
  readonly weights: ParagraphWeights | null;
  readonly root: Element | null;
}

/**
 * Whether the page is an article: it says so and has some text, or has text as only articles have
 * it; and its address is not a site's front page.
 */
export function isArticlePage({ url, meta, node, weights, root }: ArticleClues): boolean {
  if (weights === null || isFrontPage(url)) return false;
  if (!isDeclaredArticle({ meta, node, root })) return hasRunningText(weights);
  return weights.direct.size > 0;
}

/** Whether a page says of itself that it is an article. */
export function isDeclaredArticle({
  meta,
  node,
  root,
}: Pick<ArticleClues, 'meta' | 'node' | 'root'>): boolean {
  return (
    node?.isArticle === true ||
    metaValues(meta, /^og:type$/).some((type) => /article/i.test(type)) ||
    (root !== null && localNameOf(root) === 'article' && holds(root, 'h1'))
  );
}

/**
 * Whether the page is a list of stories: a home or section page, or the results of a search. What days
 * and names it has are its stories'.
 */
export function isListPage(clues: ArticleClues): boolean {
  const { url, meta, weights, root } = clues;
  if (isFrontPage(url)) return true;
  if (weights === null || root === null || hasRunningText(weights)) return false;
  if (isDeclaredArticle(clues)) return false;
  const types = metaValues(meta, /^og:type$/);
  if (types.some((type) => OTHER_THINGS.test(type))) return false;
  const body = bodyElementOf(documentOf(root));
  return SEARCH.test(url) || (body !== null && hasLinkedHeadlines(body));
}

/** Kinds of pages that are about one thing, whatever else they list. */
const OTHER_THINGS = /^(?:video|music|book|profile|product|place)/i;

/** Addresses of results of a search. */
const SEARCH =
  /^[^?#]*\/(?:search|suche|recherche|buscar|buscador|ricerca|cerca|zoeken|sok|szukaj|pesquisa|busca)(?:[/?.]|$)|[?&](?:q|query|search)=/i;

/** Whether several paragraphs of text follow each other in one place, as teasers never do. */
export function hasRunningText({ direct }: ParagraphWeights): boolean {
  return [...direct.values()].some(({ count, text }) => {
    const enough = text >= LONG_ARTICLE_TEXT ? MIN_ARTICLE_PARAGRAPHS - 1 : MIN_ARTICLE_PARAGRAPHS;
    return count >= enough && text >= MIN_ARTICLE_TEXT;
  });
}

/** An address with nothing after the host, or only a language or an index file. */
export function isFrontPage(url: string): boolean {
  const path = /^https?:\/\/[^/?#]+([^?#]*)([?]?)/i.exec(url);
  if (path === null || path[2] === '?') return false;
  return /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{2,5}|home)?$/i.test(path[1] ?? '');
}
