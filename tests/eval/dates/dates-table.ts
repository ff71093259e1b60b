import { layTable, share } from '../report/table';
import type { DatedPage } from './read-listed';
import { type DateTally, tallyDates } from './tally-dates';

const HEAD = ['', 'pages', 'given', 'right', 'given of pages', 'right of given'];

/** Groups of pages, one a line: how many were given a day, and how many the right one. */
export function datesTable(groups: readonly (readonly [string, readonly DatedPage[]])[]): string {
  const rows = groups.map(([name, pages]) => [name, ...cellsOf(tallyDates(pages))]);
  return layTable(HEAD, rows);
}

function cellsOf({ pages, given, right }: DateTally): readonly string[] {
  return [String(pages), String(given), String(right), share(given / pages), share(right / given)];
}

/** Pages in groups by something they have, the largest group first. */
export function groupPages(
  pages: readonly DatedPage[],
  by: (page: DatedPage) => string,
): readonly (readonly [string, readonly DatedPage[]])[] {
  const groups = new Map<string, DatedPage[]>();
  for (const page of pages) groups.set(by(page), [...(groups.get(by(page)) ?? []), page]);
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}
