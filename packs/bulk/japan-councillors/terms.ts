import { agreedDate } from '../us-wikidata';
import type { CopyOfList, Stay } from './list';

/** Years between elections to one seat. */
const TERM_YEARS = 6;

/**
 * When a stay in the House began: a month where copies of the list show it, else the year of the first of
 * the elections that follow one another by a whole term. Undefined where an election came sooner: whether
 * the seat was kept till then the list does not say.
 */
export function seatStart({ councillor, before, first }: Stay): string | undefined {
  if (before !== undefined) return shownChange(before, first);
  const shown = Number(first.date.slice(0, 'YYYY'.length));
  // From the oldest copy on they are shown to have stayed, whatever was voted on.
  const years = councillor.elected.filter((year) => year <= shown).toReversed();
  for (const [index, year] of years.entries()) {
    const gap = year - (years[index + 1] ?? 0);
    if (gap > TERM_YEARS) return String(year);
    if (gap < TERM_YEARS) return undefined;
  }
  return undefined;
}

/** When a stay ended: "open", a month or year, or undefined where copies agree on neither. */
export function stayEnd({ last, after }: Stay): string | undefined {
  return after === undefined ? 'open' : shownChange(last, after);
}

/** The month or year in which something changed between two copies; undefined in different years. */
export function shownChange(one: CopyOfList, other: CopyOfList): string | undefined {
  const [a, b] = [one, other].map(({ date }) => date.slice(0, 'YYYY-MM'.length));
  return agreedDate(a ?? '', b ?? '');
}
