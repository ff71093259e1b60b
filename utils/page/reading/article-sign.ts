import { MAX_DATE_ELEMENTS, MAX_DATE_TEXT, MAX_TITLE_LENGTH } from '../../article/constants';
import { elementsByTag } from '../../article/dom/element-queries';
import { attributeOf, rootElementOf, textOf } from '../../article/dom/read-node';
import { plainText } from '../../article/dom/visible-text';
import { readAddresses, readMeta } from '../../article/metadata/page-head';
import { MAX_SIGN_SCRIPTS } from '../constants';
import { pageAddress } from '../documents';

/**
 * The parts of a page that tell which article it is and of which day. Cheap, so that it can be compared
 * before each card; the facts themselves take milliseconds and are read when it has changed.
 */
export interface ArticleSign {
  /** Its address, then its headings. */
  readonly article: string;
  /** All that may name its day, title or language, besides. */
  readonly data: string;
}

/** Reads the sign of a page as it is now. */
export function articleSign(document: Document): ArticleSign {
  const meta = readMeta(document);
  const headings = elementsByTag(document, 'h1', MAX_HEADINGS);
  const titles = elementsByTag(document, 'title', 1);
  const root = rootElementOf(document);
  const titleIn = (element: Element) => plainText(element, MAX_TITLE_LENGTH);
  return {
    article: joined([pageAddress(document), ...headings.map(titleIn)]),
    data: joined([
      ...titles.map(titleIn),
      (root && attributeOf(root, 'lang')) ?? '',
      ...readAddresses(document, meta),
      ...meta.flatMap(({ name, content }) => [name, content]),
      ...elementsByTag(document, 'script', MAX_SIGN_SCRIPTS)
        .filter(isData)
        .map((script) => textOf(script) ?? ''),
      ...elementsByTag(document, 'time', MAX_DATE_ELEMENTS).map(dateIn),
    ]),
  };
}

/** Whether two signs are the same: then all that is known of the article still stands. */
export function isSameSign(one: ArticleSign, other: ArticleSign): boolean {
  return one.article === other.article && one.data === other.data;
}

/**
 * Whether a page has become another article: it has another address or other headings. More headings
 * below the ones there were are more of the same page, as when a reader scrolls on.
 */
export function isAnotherArticle(before: ArticleSign, now: ArticleSign): boolean {
  return before.article !== now.article && !now.article.startsWith(joined([before.article, '']));
}

/** As many as are read for the title. */
const MAX_HEADINGS = 10;

/** A character no text of a page holds: parsers replace it. */
const joined = (parts: readonly string[]): string => parts.join('\0');

function isData(script: Element): boolean {
  return /^application\/ld\+json\b/i.test(attributeOf(script, 'type')?.trim() ?? '');
}

function dateIn(time: Element): string {
  return attributeOf(time, 'datetime') ?? plainText(time, MAX_DATE_TEXT);
}
