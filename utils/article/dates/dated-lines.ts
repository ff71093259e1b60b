import {
  MAX_BYLINE_NODES,
  MAX_DATE_TEXT,
  MAX_DATED_LINES,
  NODES_AFTER_HEADLINE,
  NODES_BEFORE_HEADLINE,
  PARAGRAPHS_BEFORE_DATE,
  RUNNING_PARAGRAPH,
} from '../constants';
import { closestTag } from '../dom/element-queries';
import {
  bodyElementOf,
  contains,
  createTreeWalker,
  lastChildOf,
  nodeValueOf,
  parentElementOf,
} from '../dom/read-node';
import { collapseSpace, plainText } from '../dom/visible-text';
import { DIGIT, type LineZone } from './written-dates';

/** A short line of text with digits in it. */
export interface DatedLine {
  readonly text: string;
  readonly element: Element;
  readonly zone: LineZone;
}

/** Longest line by a byline; what is longer is a sentence that happens to name a day. */
const MAX_LINE = 120;

/** Longest text of a link that is nothing but a date. */
const MAX_LINK = 40;

const NOT_TEXT: ReadonlySet<string> = new Set(
  'script style noscript template time option textarea svg'.split(' '),
);
/** NodeFilter.SHOW_TEXT, which is no global outside a page. */
const SHOW_TEXT = 4;

const LINK: ReadonlySet<string> = new Set(['a']);
const PARAGRAPH: ReadonlySet<string> = new Set(['p']);

/** Short lines with digits around a headline, or from the beginning of the page, and where. */
export function datedLines(document: Document, headline: Element | null): DatedLine[] {
  return [...linesBefore(document, headline), ...linesAfter(document, headline)];
}

/** From the headline back, the nearest first. */
function linesBefore(document: Document, headline: Element | null): DatedLine[] {
  if (headline === null) return [];
  const walker = textWalker(document, headline);
  const lines: DatedLine[] = [];
  for (let seen = 0; seen < NODES_BEFORE_HEADLINE; seen++) {
    const node = walker.previousNode() as Text | null;
    if (node === null) break;
    addLine(lines, node, 'before');
  }
  return lines;
}

function linesAfter(document: Document, headline: Element | null): DatedLine[] {
  const walker = textWalker(document, headline ?? bodyElementOf(document));
  const lines: DatedLine[] = [];
  const running = new Set<Element>();
  for (let seen = 0; seen < MAX_BYLINE_NODES; seen++) {
    const node = walker.nextNode() as Text | null;
    if (node === null || lines.length >= MAX_DATED_LINES) break;
    const isNear = () => seen < NODES_AFTER_HEADLINE && running.size < PARAGRAPHS_BEFORE_DATE;
    const paragraph = isNear() ? paragraphOf(node, headline) : null;
    if (paragraph !== null) running.add(paragraph);
    addLine(lines, node, isNear() ? 'after' : 'elsewhere');
  }
  return lines;
}

/** The paragraph of running text that a text belongs to; null for short ones and in the headline. */
function paragraphOf(node: Text, headline: Element | null): Element | null {
  if (node.length < RUNNING_PARAGRAPH || (headline !== null && contains(headline, node)))
    return null;
  return closestTag(parentElementOf(node), PARAGRAPH);
}

function textWalker(document: Document, from: Element): TreeWalker {
  const walker = createTreeWalker(document, bodyElementOf(document), SHOW_TEXT);
  walker.currentNode = from;
  return walker;
}

/** Adds the line a node belongs to, if it may be a date; each element gives one line. */
function addLine(lines: DatedLine[], node: Text, zone: LineZone): void {
  const parent = parentElementOf(node);
  if (parent === null || lines[lines.length - 1]?.element === parent) return;
  const text = lineOf(node, parent);
  if (text !== null) lines.push({ text, element: parent, zone });
}

/** Whether the last text directly in the element, some other than this one, has digits. */
function endsInDigits(node: Text, parent: Element): boolean {
  const last = lastChildOf(parent);
  return last !== null && last !== node && DIGIT.test(nodeValueOf(last) ?? '');
}

/** The line that a text node belongs to, if it may be a date. */
function lineOf(node: Text, parent: Element): string | null {
  const own = node.substringData(0, MAX_DATE_TEXT);
  // Digits first: most texts have none, and looking up from each to the root is dear.
  if (!DIGIT.test(own) && !endsInDigits(node, parent)) return null;
  if (closestTag(parent, NOT_TEXT) !== null) return null;
  const whole = plainText(parent, MAX_DATE_TEXT);
  const line = whole.length <= MAX_LINE ? whole : collapseSpace(own);
  if (line.length > MAX_LINE || !DIGIT.test(line)) return null;
  const link = closestTag(parent, LINK);
  return link !== null && line.length > MAX_LINK ? null : line;
}
