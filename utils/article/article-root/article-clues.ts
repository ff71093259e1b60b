import type { ArticleHead } from '../metadata/article-head';
import type { FoundArticle } from './find-article';
import type { ArticleClues } from './is-article';

/** Gathers the signs by which a page is called an article or a list. */
export function articleClues({ url, meta, node }: ArticleHead, found: FoundArticle): ArticleClues {
  return { url, meta, node, weights: found.weights, root: found.root };
}
