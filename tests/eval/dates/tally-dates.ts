import type { DatedPage } from './read-listed';

/** How many dated pages there are, how many were given a day, and how many the right one. */
export interface DateTally {
  readonly pages: number;
  readonly given: number;
  readonly right: number;
}

/** Counts pages whose day is recorded; others do not count. */
export function tallyDates(pages: readonly DatedPage[]): DateTally {
  const dated = pages.filter(({ page }) => page.published !== null);
  return {
    pages: dated.length,
    given: dated.filter(({ published }) => published !== null).length,
    right: dated.filter(isRight).length,
  };
}

/** Whether the day given is the one recorded. */
export function isRight({ page, published }: DatedPage): boolean {
  return published !== null && published === page.published;
}

/** Whether a day was given, and it is not the one recorded. */
export function isWrong({ page, published }: DatedPage): boolean {
  return page.published !== null && published !== null && published !== page.published;
}

/**
 * Whether the page speaks against what is recorded: it shows the day nowhere, or each place in it
 * that names a day of publication names another.
 */
export function contradictsRecord({ page, evidence, traces }: DatedPage): boolean {
  if (traces.length === 0) return true;
  return evidence.length > 0 && evidence.every(({ day }) => day !== page.published);
}
