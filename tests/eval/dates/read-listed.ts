import { join } from 'node:path';
import { parseHtml, readHtmlFile } from '../../../cli/html-file';
import type { DateEvidence } from '../../../utils/article/dates/date-evidence';
import { readEvidence } from '../../../utils/article/read-facts';
import type { DaySource } from '../../../utils/people/dates/days';
import type { Day } from '../../../utils/people/person';
import type { Clock } from '../scoring/timing';
import type { ListedPage } from './page-list';
import { tracesOf } from './traces';

/** What was read of a page, beside what is recorded of it. */
export interface DatedPage {
  readonly page: ListedPage;
  readonly published: Day | null;
  readonly from: DaySource | null;
  readonly confidence: number;
  readonly language: string;
  readonly evidence: readonly DateEvidence[];
  readonly modified: readonly Day[];
  /** Where the page shows the recorded day at all; empty: nowhere. */
  readonly traces: readonly string[];
  /** Milliseconds of reading the page's facts. */
  readonly took: number;
}

/** Reads one page of a folder as on the day `today`. */
export async function readListed(
  page: ListedPage,
  folder: string,
  today: Day,
  clock: Clock,
): Promise<DatedPage> {
  const html = await readHtmlFile(join(folder, page.file));
  const { document, close } = parseHtml(html);
  const start = clock();
  const { facts, evidence, modified } = readEvidence(document, page.url, today);
  const took = clock() - start;
  close();
  return {
    page,
    published: facts.published,
    from: facts.publishedFrom,
    confidence: facts.confidence,
    language: (page.language ?? facts.language ?? '').slice(0, 2) || 'unknown',
    evidence,
    modified: [...modified].sort(),
    traces: page.published === null ? [] : tracesOf(page.published, html, page.url),
    took,
  };
}
