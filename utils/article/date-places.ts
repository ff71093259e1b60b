import { namesOtherStories } from './boilerplate-words';
import { attributeHas } from './element-queries';

const OTHER_PARTS: ReadonlySet<string> = new Set('nav aside noscript template select'.split(' '));
const OTHER_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog)$/i;

/**
 * Whether what stands here belongs to the article as a date may: not to navigation, related
 * stories, comments or the page's footer. `root` is the article, `headline` its heading.
 */
export function isDatePlace(
  element: Element,
  root: Element | null,
  headline: Element | null,
): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const own =
      at === root || at.localName === 'body' || (headline !== null && at.contains(headline));
    if (own) return true;
    if (OTHER_PARTS.has(at.localName) || attributeHas(at, 'role', OTHER_ROLES)) return false;
    if (at.localName === 'article' && !isOwn(at, root)) return false;
    if (at.localName === 'footer' && isPageFooter(at, root)) return false;
    if (namesOtherStories(at.getAttribute('class') ?? '', at.getAttribute('id') ?? ''))
      return false;
  }
  return true;
}

/** An article element around the main text, or the first of several in it; not one in an article. */
function isOwn(article: Element, root: Element | null): boolean {
  if (root === null || article.contains(root)) return root !== null;
  return root.localName !== 'article' && root.getElementsByTagName('article')[0] === article;
}

function isPageFooter(footer: Element, root: Element | null): boolean {
  return root === null || !root.contains(footer) || root.localName === 'body';
}
