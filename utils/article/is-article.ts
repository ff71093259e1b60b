import type { ArticleNode } from './choose-article-node';
import { MIN_ARTICLE_PARAGRAPHS, MIN_ARTICLE_TEXT } from './constants';
import { metaValues, type PageMeta } from './page-meta';
import type { ParagraphWeights } from './weigh-paragraphs';

/** Whether the page is an article: it has running text, and its address is not a site's front. */
export function isArticlePage(
  url: string,
  meta: PageMeta,
  node: ArticleNode | null,
  weights: ParagraphWeights | null,
): boolean {
  if (weights === null || isFront(url)) return false;
  const runs = [...weights.direct.values()];
  const longest = runs.reduce((most, run) => (run.text > most.text ? run : most), {
    count: 0,
    text: 0,
  });
  const all = runs.reduce((text, run) => text + run.text, 0);
  const declared =
    node?.isArticle === true || metaValues(meta, /^og:type$/).some((type) => /article/i.test(type));
  if (declared) return all >= MIN_ARTICLE_TEXT;
  return longest.count >= MIN_ARTICLE_PARAGRAPHS && longest.text >= MIN_ARTICLE_TEXT;
}

/** An address with nothing after the host, or only a language or an index file. */
function isFront(url: string): boolean {
  const path = /^https?:\/\/[^/]+([^?#]*)([?]?)/i.exec(url);
  if (path === null || path[2] === '?') return false;
  return /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{2,5}|home)?$/i.test(path[1] ?? '');
}
