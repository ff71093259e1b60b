import { datesTable, groupPages } from './dates-table';
import { describeWrong } from './list-wrong';
import type { DatedPage } from './read-listed';
import { surenessOf } from './sureness';
import { contradictsRecord, isWrong } from './tally-dates';

/** What the reading of days reaches: all, by place and language, every error, and the time taken. */
export function reportDates(pages: readonly DatedPage[]): string {
  const dated = pages.filter(({ page }) => page.published !== null);
  const given = dated.filter(({ published }) => published !== null);
  const traced = dated.filter(({ traces }) => traces.length > 0);
  const untraced = dated.filter(({ traces }) => traces.length === 0);
  const agreeing = dated.filter((page) => !contradictsRecord(page));
  const contradicting = traced.filter(contradictsRecord);
  const bySureness = [...groupPages(given, surenessOf)].sort(([a], [b]) => (a < b ? 1 : -1));
  return [
    'Days of publication',
    datesTable([
      ['all', dated],
      ['articles', dated.filter(({ page }) => page.article)],
      ['other pages', dated.filter(({ page }) => !page.article)],
      ['all that show the recorded day', traced],
      ['articles that show it', traced.filter(({ page }) => page.article)],
      ['all that do not contradict it', agreeing],
      ['articles that do not contradict it', agreeing.filter(({ page }) => page.article)],
    ]),
    `Of ${pages.length - dated.length} pages without a recorded day ${count(pages)} were given one.`,
    '',
    'By where the day was found',
    datesTable(groupPages(given, ({ from }) => from ?? '')),
    '',
    'By language',
    datesTable(groupPages(dated, ({ language }) => language)),
    '',
    'By how sure it was said to be',
    datesTable(bySureness),
    '',
    'Wrong',
    ...dated.filter(isWrong).map(describeWrong),
    '',
    'The recorded day is shown nowhere in these pages',
    ...untraced.map(describeWrong),
    '',
    'Each place that names a day of publication in these pages names another',
    ...contradicting.map(describeWrong),
    '',
    timeLine(pages.map(({ took }) => took)),
  ].join('\n');
}

function count(pages: readonly DatedPage[]): number {
  return pages.filter(({ page, published }) => page.published === null && published !== null)
    .length;
}

function timeLine(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(1);
  return `Reading a page's facts took ${at(0.5)} ms (median), ${at(0.95)} ms (p95), in jsdom, which is slower than a browser.`;
}
