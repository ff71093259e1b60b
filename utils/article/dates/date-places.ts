import { namesOtherStories } from '../blocks/boilerplate-words';
import { attributeHas } from '../dom/element-queries';
import {
  attributeOf,
  contains,
  elementsWithTag,
  localNameOf,
  parentElementOf,
} from '../dom/read-node';

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
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    const own =
      at === root || localNameOf(at) === 'body' || (headline !== null && contains(at, headline));
    if (own) return true;
    if (OTHER_PARTS.has(localNameOf(at)) || attributeHas(at, 'role', OTHER_ROLES)) return false;
    if (localNameOf(at) === 'article' && !isOwn(at, root)) return false;
    if (localNameOf(at) === 'footer' && isPageFooter(at, root)) return false;
    if (namesOtherStories(attributeOf(at, 'class') ?? '', attributeOf(at, 'id') ?? ''))
      return false;
  }
  return true;
}

/** An article element around the main text, or the first of several in it; not one in an article. */
function isOwn(article: Element, root: Element | null): boolean {
  if (root === null || contains(article, root)) return root !== null;
  return localNameOf(root) !== 'article' && elementsWithTag(root, 'article')[0] === article;
}

function isPageFooter(footer: Element, root: Element | null): boolean {
  return root === null || !contains(root, footer) || localNameOf(root) === 'body';
}
