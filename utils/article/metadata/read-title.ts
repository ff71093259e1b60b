import { MAX_TITLE_LENGTH } from '../constants';
import { elementsByTag } from '../dom/element-queries';
import { collapseSpace, plainText } from '../dom/plain-text';
import { contains, localNameOf, titleOf } from '../dom/read-node';
import { metaValues, type PageMeta } from './page-head';
import { chooseTitle, titleKey } from './title-text';

/** The first headings of a page that a reader would take for its title. */
export function readHeadings(document: Document): Element[] {
  return elementsByTag(document, 'h1', 10);
}

/** The article's title, without the site's name; may be empty. */
export function readTitle(document: Document, meta: PageMeta, headline: string): string {
  return chooseTitle({
    social: metaValues(meta, /^(?:og|twitter):title$/)[0] ?? '',
    document: collapseSpace(titleOf(document).slice(0, MAX_TITLE_LENGTH)),
    headings: readHeadings(document)
      .map((heading) => plainText(heading, MAX_TITLE_LENGTH))
      .filter((text) => text !== ''),
    headline,
    site: metaValues(meta, /^og:site_name$|^application-name$/)[0] ?? '',
  });
}

/** Shorter titles are contained in too much to tell anything. Letters and digits. */
const MIN_TELLING = 10;

/**
 * The heading that says the title, wherever in the page it stands; failing that the first one of
 * the main text, or the only one of the page.
 */
export function findHeadline(
  document: Document,
  title: string,
  root: Element | null,
): Element | null {
  const key = titleKey(title);
  const keyed = [...readHeadings(document), ...elementsByTag(document, 'h2', 10)].map(
    (element) => ({ element, key: titleKey(plainText(element, MAX_TITLE_LENGTH)) }),
  );
  const same = keyed.find((heading) => key !== '' && heading.key === key);
  const close = keyed.find((heading) => isPartOf(heading.key, key) || isPartOf(key, heading.key));
  if (same ?? close) return (same ?? close)?.element ?? null;
  const headings = keyed.filter(({ element }) => localNameOf(element) === 'h1');
  const inside = headings.find(({ element }) => root !== null && contains(root, element));
  return inside?.element ?? (headings.length === 1 ? (headings[0]?.element ?? null) : null);
}

function isPartOf(part: string, whole: string): boolean {
  return part.length >= MIN_TELLING && whole.includes(part);
}
