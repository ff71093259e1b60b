import { firstDay, lastDay, parsePartialDate } from '../../../people/dates/partial-date';
import { inOrder } from '../../../people/parse/fields';
import { compact } from '../../../people/parse/parse-with';
import type { PartialDate } from '../../../people/person';
import { own, textOf, valuesOf } from '../text/json-values';
import { Q } from './properties';

/** A statement: its main value, and what qualifies it. */
export interface Statement {
  readonly main: unknown;
  readonly qualifiers: unknown;
  readonly isPreferred: boolean;
}

/** The statements of a property, those of deprecated rank left out. */
export function statementsOf(entity: unknown, property: string): Statement[] {
  return valuesOf(own(own(entity, 'claims'), property))
    .filter((raw) => own(raw, 'rank') !== 'deprecated')
    .map((raw) => ({
      main: own(raw, 'mainsnak'),
      qualifiers: own(raw, 'qualifiers'),
      isPreferred: own(raw, 'rank') === 'preferred',
    }));
}

/** The values a statement is qualified with by a property. */
export function qualifiersOf({ qualifiers }: Statement, property: string): readonly unknown[] {
  return valuesOf(own(qualifiers, property));
}

const ITEM = /^Q[1-9]\d{0,15}$/;

/** The id of the item a value is; older copies give its number alone. */
export function itemOf(snak: unknown): string | undefined {
  const value = datumOf(snak);
  const id = own(value, 'id');
  if (typeof id === 'string') return ITEM.test(id) ? id : undefined;
  const number = own(value, 'numeric-id');
  return Number.isSafeInteger(number) && Number(number) > 0 ? `Q${number}` : undefined;
}

/** The text a value is, with or without a language. */
export function stringOf(snak: unknown): string | undefined {
  const value = datumOf(snak);
  return textOf(value) ?? textOf(own(value, 'text'));
}

/** That there is a value, but nobody knows which. */
export function isUnknown(snak: unknown): boolean {
  return own(snak, 'snaktype') === 'somevalue';
}

const TIME = /^\+?(\d{4,})-(\d{2})-(\d{2})T/;
/** Characters of `YYYY-MM-DD` that are known, by Wikidata's precision. */
const KNOWN_CHARS: ReadonlyMap<unknown, number> = new Map([
  [11, 10],
  [10, 7],
  [9, 4],
]);

/** The day a value is, as exactly as it is known; one known by its decade or worse is none. */
export function dateOf(snak: unknown): PartialDate | undefined {
  const value = datumOf(snak);
  const [, year, month, day] = TIME.exec(textOf(own(value, 'time')) ?? '') ?? [];
  const chars = KNOWN_CHARS.get(own(value, 'precision'));
  if (year === undefined || chars === undefined) return undefined;
  // Very old copies write years with eleven digits.
  const whole = `${String(Number(year)).padStart(4, '0')}-${month}-${day}`;
  return parsePartialDate(whole.slice(0, chars)) ?? undefined;
}

function datumOf(snak: unknown): unknown {
  return own(own(snak, 'datavalue'), 'value');
}

/** From when to when a statement held. */
interface Term {
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
