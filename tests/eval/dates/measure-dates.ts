import type { Day } from '../../../utils/people/person';
import type { Clock } from '../scoring/timing';
import { readPageList } from './page-list';
import { type DatedPage, readListed } from './read-listed';
import { reportDates } from './report-dates';

/** Reads every page of a folder and reports on the days; null where there is no such folder. */
export async function measureDates(
  folder: string,
  today: Day,
  clock: Clock,
): Promise<string | null> {
  const list = await readPageList(folder);
  if (list === null) return null;
  const pages: DatedPage[] = [];
  for (const page of list) pages.push(await readListed(page, folder, today, clock));
  return reportDates(pages);
}
