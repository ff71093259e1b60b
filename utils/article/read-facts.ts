import type { Day } from '../people/person';
import type { ArticleFacts } from './article-facts';
import type { DateEvidence } from './dates/date-evidence';
import { utcDay } from './dates/day';
import { rankDays } from './dates/rank-days';
import { readDays, readModifiedDays } from './dates/read-days';
import { readArticle } from './read-article';
import { readingPage } from './reading-page';
import { toEnd } from './steps';

/**
 * Facts that a page tells of its article: title, language, day of publication; in one go, without a
 * background. `url` is the page's address, empty where it is not known; `today` is the day after
 * which nothing can be published.
 */
export function readFacts(
  document: Document,
  url: string,
  today: Day = utcDay(Date.now()),
): ArticleFacts {
  return readEvidence(document, url, today).facts;
}

/** Facts of a page, and the evidence its day was chosen from. */
export interface FactsAndEvidence {
  readonly facts: ArticleFacts;
  readonly evidence: readonly DateEvidence[];
  /** Days on which the page says it was changed. */
  readonly modified: ReadonlySet<Day>;
}

/** The same with all that names a day. */
export function readEvidence(document: Document, url: string, today: Day): FactsAndEvidence {
  const { facts, written } = toEnd(readingPage(document, url));
  const evidence = written ? readDays(written) : [];
  const modified = written ? readModifiedDays(written) : new Set<Day>();
  return { facts: { ...facts, ...rankDays(evidence, modified, today) }, evidence, modified };
}

/** A page as it was read, as plain data. */
export interface PageReading extends ArticleFacts {
  readonly blocks: readonly string[];
}

/** Reads a page in one go: for the command line, and for comparing it with browsers. */
export function readPage(document: Document, url: string, today?: Day): PageReading {
  const blocks: string[] = [];
  for (const block of readArticle(document, { url })) if (block !== null) blocks.push(block.text);
  return { ...readFacts(document, url, today), blocks };
}
