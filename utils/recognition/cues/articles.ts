import { unionOf } from '../../names/word-lists';

/** Articles: after one a bare name is rather a thing's, or somebody like its bearer. */
const ARTICLES = unionOf(({ articles }) => articles);

/** Whether a word is an article. */
export function isArticle(key: string | undefined): boolean {
  return ARTICLES.has(key ?? '');
}
