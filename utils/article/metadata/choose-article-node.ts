import { type JsonLdNode, own, ownText, typesOf } from './json-ld';
import { addressKey } from './page-head';

/** The object of a page's JSON-LD that speaks of its article. */
export interface ArticleNode {
  readonly node: JsonLdNode;
  /** How far it can be trusted to be about this page's article, 0 to 1. */
  readonly trust: number;
  /** Whether it calls itself an article, rather than a page or a video. */
  readonly isArticle: boolean;
}

const ARTICLE = /(?:Article|BlogPosting|MediaPosting|ForumPosting)$|^Report$/;
const OTHER =
  /^(?:.*WebPage|ItemPage|VideoObject|AudioObject|PodcastEpisode|Recipe|Review|CreativeWork|HowTo|QAPage|Question|Episode|Blog)$/;

/**
 * The object about the page's own article: one whose address is the page's, else the first that
 * calls itself an article, else one about the page as a whole.
 */
export function chooseArticleNode(
  nodes: readonly JsonLdNode[],
  addresses: ReadonlySet<string>,
): ArticleNode | null {
  const rated = nodes.flatMap((node) => {
    const types = typesOf(node);
    const isArticle = types.some((type) => ARTICLE.test(type));
    if (!isArticle && !types.some((type) => OTHER.test(type))) return [];
    return [{ node, isArticle, trust: trustOf(node, isArticle, addresses) }];
  });
  const dated = rated.filter(({ node }) => ownText(node, 'datePublished') !== null);
  return [...dated.sort(byTrust), ...rated.sort(byTrust)][0] ?? null;
}

function byTrust(one: ArticleNode, other: ArticleNode): number {
  return other.trust - one.trust;
}

function trustOf(node: JsonLdNode, isArticle: boolean, addresses: ReadonlySet<string>): number {
  const named = addressesOf(node);
  const matches = named.some((address) => addresses.has(address));
  const differs = named.length > 0 && addresses.size > 0 && !matches;
  if (isArticle) return matches ? 0.92 : differs ? 0.8 : 0.88;
  return matches ? 0.75 : differs ? 0.55 : 0.65;
}

function addressesOf(node: JsonLdNode): string[] {
  const page = own(node, 'mainEntityOfPage');
  const inner = typeof page === 'object' && page !== null && !Array.isArray(page) ? page : null;
  return [
    ownText(node, 'url'),
    ownText(node, '@id'),
    ownText(node, 'mainEntityOfPage'),
    inner === null ? null : ownText(inner as JsonLdNode, '@id'),
    inner === null ? null : ownText(inner as JsonLdNode, 'url'),
  ]
    .filter((address) => address !== null)
    .filter((address) => /^(?:https?:)?\/\//i.test(address))
    .map(addressKey);
}
