/** Articles: after one a bare name is rather a thing's, or somebody like its bearer. */
const ARTICLES: ReadonlySet<string> = new Set(
  `a an the ein eine einen einem einer eines der die das den dem des un une le la les l uno una el los
  las il lo gli i o os as um uma een het de`.split(/\s+/),
);

/** Whether a word is an article. */
export function isArticle(key: string | undefined): boolean {
  return ARTICLES.has(key ?? '');
}
