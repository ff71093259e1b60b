import type { ArticleNode } from './choose-article-node';
import { MIN_ARTICLE_PARAGRAPHS, MIN_ARTICLE_TEXT } from './constants';
import { metaValues, type PageMeta } from './page-meta';
import type { ParagraphWeights } from './weigh-paragraphs';

/** What is known of a page before it is called an article. */
export interface ArticleClues {
  readonly url: string;
  readonly meta: PageMeta;
  readonly node: ArticleNode | null;
  readonly weights: ParagraphWeights | null;
}

/** Whether the page is an article: it has running text, and its address is not a site's front. */
export function isArticlePage({ url, meta, node, weights }: ArticleClues): boolean {
  if (weights === null || isFront(url)) return false;
  const declared =
    node?.isArticle === true || metaValues(meta, /^og:type$/).some((type) => /article/i.test(type));
  if (!declared) return hasRunningText(weights);
  const all = [...weights.direct.values()].reduce((text, run) => text + run.text, 0);
  return all >= MIN_ARTICLE_TEXT;
}

/** Whether several paragraphs of text follow each other in one place, as teasers never do. */
export function hasRunningText({ direct }: ParagraphWeights): boolean {
  return [...direct.values()].some(
    ({ count, text }) => count >= MIN_ARTICLE_PARAGRAPHS && text >= MIN_ARTICLE_TEXT,
  );
}

/** An address with nothing after the host, or only a language or an index file. */
function isFront(url: string): boolean {
  const path = /^https?:\/\/[^/]+([^?#]*)([?]?)/i.exec(url);
  if (path === null || path[2] === '?') return false;
  return /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{2,5}|home)?$/i.test(path[1] ?? '');
}
