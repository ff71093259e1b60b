import { MAX_TITLE_LENGTH } from '../constants';
import { elementsByTag } from '../dom/element-queries';
import { contains, localNameOf, titleOf } from '../dom/read-node';
import { collapseSpace, plainText } from '../dom/visible-text';
import { metaValues, type PageMeta } from './page-head';

/** The first headings of a page that a reader would take for its title. */
function readHeadings(document: Document): Element[] {
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

/** Signs between a headline and the name of its site. */
const SEPARATOR = / (?:[|·•»«›‹]|[-–—:]{1,2}|\/\/?) /g;

/** Everything but letters and digits away, for comparing titles. */
function titleKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Titles that a page gives itself, in several places. */
interface TitleClues {
  readonly social: string;
  readonly document: string;
  readonly headings: readonly string[];
  readonly headline: string;
  readonly site: string;
}

/** The article's title without the site's name: one that two places agree on, if there is one. */
export function chooseTitle({ social, document, headings, headline, site }: TitleClues): string {
  const titles = [social, headline, document].filter((title) => title !== '');
  const agreed = headings.find((heading) => titles.some((title) => covers(heading, title)));
  const title = agreed || social || headline || (headings.length === 1 && headings[0]) || document;
  return withoutSite(collapseSpace(title || '').slice(0, MAX_TITLE_LENGTH), site);
}

/** Whether a heading is the better part of a title; a site's name in it is the smaller one. */
function covers(heading: string, title: string): boolean {
  const part = titleKey(heading);
  const whole = titleKey(title);
  return part.length >= 4 && whole.includes(part) && part.length * 2 > whole.length;
}

/** Takes the site's name off the end, or the beginning, of a title. */
export function withoutSite(title: string, site: string): string {
  const parts = [...title.matchAll(SEPARATOR)];
  const last = parts[parts.length - 1];
  const first = parts[0];
  if (last === undefined || first === undefined) return title;
  const head = title.slice(0, last.index);
  const tail = title.slice(last.index + last[0].length);
  const start = title.slice(0, first.index);
  const key = titleKey(site);
  if (key !== '' && titleKey(start) === key) return title.slice(first.index + first[0].length);
  const isSite = key !== '' && (titleKey(tail).includes(key) || key.includes(titleKey(tail)));
  const looksLikeSite = /[|·•»]/.test(last[0]) && tail.length < 40;
  const short = tail.split(' ').length <= 4 && head.split(' ').length >= 4;
  return isSite || (looksLikeSite && head.length > tail.length) || (key === '' && short)
    ? head
    : title;
}
