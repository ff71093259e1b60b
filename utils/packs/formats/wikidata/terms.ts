import { firstDay, lastDay } from '../../../people/dates/partial-date';
import { inOrder } from '../../../people/parse/fields';
import { compact } from '../../../people/parse/parse-with';
import type { PartialDate } from '../../../people/person';
import { Q } from './properties';
import { dateOf, isUnknown, itemOf, qualifiersOf, type Statement } from './snaks';

/** From when to when a statement held. */
export interface Term {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/**
 * The times of a statement; null where it ends before it starts. A term that is over, but nobody
 * knows since when, has no start either, for it would seem to last: its end may be given as unknown,
 * or be missing where a successor is named.
 */
export function termOf(statement: Statement): Term | null {
  const from = earliest(dates(statement, Q.start));
  const to = latest(dates(statement, Q.end));
  if (to === undefined && isOver(statement)) return {};
  return inOrder(from, to) ? compact({ from, to }) : null;
}

/** Whether it is over, on a day the file does not say. */
export function isOverUnknown(statement: Statement): boolean {
  return latest(dates(statement, Q.end)) === undefined && isOver(statement);
}

function isOver(statement: Statement): boolean {
  return (
    qualifiersOf(statement, Q.end).some(isUnknown) ||
    qualifiersOf(statement, Q.replacedBy).some((snak) => itemOf(snak) !== undefined)
  );
}

function dates(statement: Statement, property: string): PartialDate[] {
  return qualifiersOf(statement, property).flatMap((snak) => dateOf(snak) ?? []);
}

function earliest(all: readonly PartialDate[]): PartialDate | undefined {
  return [...all].sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1))[0];
}

function latest(all: readonly PartialDate[]): PartialDate | undefined {
  return [...all].sort((one, other) => (lastDay(one) > lastDay(other) ? -1 : 1))[0];
}
