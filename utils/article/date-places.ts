import { namesBoilerplate } from './boilerplate-words';
import { attributeHas, holds } from './element-queries';

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
    if (at.localName === 'article') return root !== null && (at.contains(root) || isOnly(at, root));
    if (at.localName === 'footer' && isPageFooter(at, root)) return false;
    if (namesBoilerplate(at.getAttribute('class') ?? '', at.getAttribute('id') ?? '')) return false;
  }
  return true;
}

/** Whether the root has one article element: then it is the article. */
function isOnly(article: Element, root: Element): boolean {
  return root.contains(article) && !holds(root, 'article', 2);
}

function isPageFooter(footer: Element, root: Element | null): boolean {
  return root === null || !root.contains(footer) || root.localName === 'body';
}
