import { MAX_TITLE_LENGTH } from './constants';
import { elementsByTag } from './element-queries';
import { metaValues, type PageMeta } from './page-meta';
import { collapseSpace, plainText } from './plain-text';
import { chooseTitle, titleKey } from './title-text';

/** The first headings of a page that a reader would take for its title. */
export function readHeadings(document: Document): Element[] {
  return elementsByTag(document, 'h1', 10);
}

/** The article's title, without the site's name; may be empty. */
export function readTitle(document: Document, meta: PageMeta, headline: string): string {
  return chooseTitle({
    social: metaValues(meta, /^(?:og|twitter):title$/)[0] ?? '',
    document: collapseSpace(document.title.slice(0, MAX_TITLE_LENGTH)),
    headings: readHeadings(document)
      .map((heading) => plainText(heading, MAX_TITLE_LENGTH))
      .filter((text) => text !== ''),
    headline,
    site: metaValues(meta, /^og:site_name$|^application-name$/)[0] ?? '',
  });
}

/** The heading that says the title, wherever in the page it stands. */
export function findHeadline(document: Document, title: string): Element | null {
  const key = titleKey(title);
  if (key === '') return null;
  const headings = readHeadings(document);
  const said = headings.find((heading) => titleKey(plainText(heading, MAX_TITLE_LENGTH)) === key);
  return said ?? null;
}
