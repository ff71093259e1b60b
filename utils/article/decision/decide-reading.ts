import type { Asked } from '../../asked';
import { articleClues } from '../article-root/article-clues';
import type { FoundArticle } from '../article-root/find-article';
import { hasRunningText, isDeclaredArticle, isFrontPage } from '../article-root/is-article';
import { hasLinkedHeadlines } from '../article-root/linked-headlines';
import type { ParagraphWeights } from '../article-root/weigh-paragraphs';
import {
  ARTICLE_TEXT_PER_FIELD,
  FORM_FIELDS,
  LONG_ARTICLE_TEXT,
  MIN_ARTICLE_TEXT,
  PROGRAM_PARTS,
  TEXT_PER_FIELD,
} from '../constants';
import { attributeHas, holds } from '../dom/element-queries';
import { bodyElementOf, designModeOf, outerElementOf } from '../dom/read-node';
import type { ArticleHead } from '../metadata/article-head';
import { metaValues } from '../metadata/page-head';
import { isAccountAddress } from './account-address';
import type { ReadingDecision, WhyLeft, WhyRead } from './reading-decision';
import { type Controls, surveyControls } from './survey-controls';

/** A page, what its head says, where its text was found, and who asked that it be read. */
export interface PageInQuestion {
  readonly document: Document;
  readonly head: ArticleHead;
  readonly found: FoundArticle;
  readonly asked: Asked;
}

/**
 * Decides whether a page is read: nobody's articles (mail, documents, editors, banks, forms) are left
 * alone. Where every site is read, a page has to show that it is something published; where the
 * reader or the list of outlets named it, it has to be plainly something else to be left alone; a page
 * that the reader asked for is read unless it is an editor. Tags, attributes and text alone are
 * looked at: no layout, no styles.
 */
export function decideReading(page: PageInQuestion): ReadingDecision {
  const body = bodyElementOf(page.document);
  const { weights, root } = page.found;
  if (body === null || weights === null || root === null) return left('no-text');
  const signs: Signs = {
    text: weights.within.get(body) ?? 0,
    hasText: hasRunningText(weights),
    hasParts: hasTextInParts(weights),
    // Asked only of pages with little text.
    get hasList() {
      return hasLinkedHeadlines(body);
    },
    isInProgram: isInProgram(root),
    ...surveyControls(body, page.found.roots),
  };
  if (isEditorPage(page.document, signs)) return left('editor');
  if (page.asked === 'once') return read('asked');
  if (page.asked === 'every') return forEverySite(page, body, signs);
  const why = plainlyOther(signs);
  return why === null || isDeclared(page) ? read('asked') : left(why);
}

/** How much of a page is running text, and how much is something to work with. */
interface Signs extends Controls {
  readonly text: number;
  readonly hasText: boolean;
  readonly hasParts: boolean;
  readonly hasList: boolean;
  readonly isInProgram: boolean;
}

function isEditorPage(document: Document, signs: Signs): boolean {
  const { text, editors, editorText } = signs;
  if (designModeOf(document)?.toLowerCase() === 'on') return true;
  if (editorText > 0 && editorText >= text) return !signs.hasList;
  return editors > 0 && text === 0 && !signs.hasList;
}

/** A page of a site that is read is something else only where it has hardly any text. */
function plainlyOther(signs: Signs): WhyLeft | null {
  if (signs.hasText || signs.text >= LONG_ARTICLE_TEXT) return null;
  const isForm = signs.hasPassword || signs.fields >= FORM_FIELDS;
  const isProgram = signs.isInProgram || signs.parts >= PROGRAM_PARTS;
  if ((!isForm && !isProgram) || signs.hasList) return null;
  return isForm ? 'form' : 'program';
}

function forEverySite(page: PageInQuestion, body: Element, signs: Signs): ReadingDecision {
  const { text, fields, hasText } = signs;
  if (isAccountAddress(page.head.url)) return left('account');
  if (isDeclared(page)) {
    return text < fields * ARTICLE_TEXT_PER_FIELD ? left('form') : read('text');
  }
  if (signs.isInProgram || signs.editors > 0 || signs.parts >= PROGRAM_PARTS)
    return left('program');
  if (signs.hasPassword && text < TEXT_BESIDE_PASSWORD) return left('form');
  if (fields >= FORM_FIELDS && text < fields * TEXT_PER_FIELD) return left('form');
  if (hasText || (signs.hasParts && !signs.hasList)) return read('text');
  return isNewspaperPage(page, body, signs) ? read('stories') : left('no-text');
}

/** Running text of a page made of many short parts, as threads and live reports are. */
const PARTS_TEXT = 700;
const PARTS = 4;

function hasTextInParts({ direct }: ParagraphWeights): boolean {
  const parts = [...direct.values()];
  const sum = (of: 'count' | 'text') => parts.reduce((all, part) => all + part[of], 0);
  return sum('count') >= PARTS && sum('text') >= PARTS_TEXT;
}

/** Conditions of use stand beside the fields of many a login. UTF-16 units. */
const TEXT_BESIDE_PASSWORD = 1_500;

/** Stories with a text of their own that make a home or section page. */
const STORIES = 3;

function isNewspaperPage({ head }: PageInQuestion, body: Element, signs: Signs): boolean {
  if (!signs.hasList || signs.text < MIN_ARTICLE_TEXT || !holds(body, 'article', STORIES)) {
    return false;
  }
  const types = metaValues(head.meta, /^og:type$/);
  return isFrontPage(head.url) || types.some((type) => /website|article|news/i.test(type));
}

/** Whether the page's head or data say that it is an article, and it has text: mailboxes never say so. */
function isDeclared({ head, found }: PageInQuestion): boolean {
  const { weights } = found;
  if (weights === null || weights.direct.size === 0) return false;
  return isDeclaredArticle({ ...articleClues(head, found), root: null });
}

const PROGRAM = /^(?:application|grid|treegrid|tree|listbox|log)$/i;

/** Whether the page's text stands within a program or one of its lists. */
function isInProgram(root: Element): boolean {
  for (let at: Element | null = root; at !== null; at = outerElementOf(at)) {
    if (attributeHas(at, 'role', PROGRAM)) return true;
  }
  return false;
}

const read = (why: WhyRead): ReadingDecision => ({ isRead: true, why });
const left = (why: WhyLeft): ReadingDecision => ({ isRead: false, why });
