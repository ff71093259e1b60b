import * as v from 'valibot';
import { firstDay, isDay, lastDay, parsePartialDate } from '../dates/partial-date';
import type { PartialDate } from '../person';
import { LINE_MAX, REFERENCES_MAX, URL_MAX } from './limits';
import { compact } from './parse-with';

/** Text with something in it, trimmed, without direction controls, of at most `max` characters. */
export const text = (max: number = LINE_MAX) =>
  v.pipe(
    v.string('must be text'),
    v.transform(bareText),
    v.nonEmpty('must not be empty'),
    v.maxLength(max, `must not be longer than ${max} characters`),
  );

/** A partial date that the calendar has. */
export const partialDate = v.pipe(
  v.string('must be a date written as text'),
  v.check(
    (date) => parsePartialDate(date) !== null,
    'must be a real date: YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

/** A whole day that the calendar has. */
export const day = v.pipe(
  v.string('must be a date written as text'),
  v.check(isDay, 'must be a real day: YYYY-MM-DD'),
);

/** An address a reader can open; `javascript:` and the like are refused. */
export const webAddress = v.pipe(
  text(URL_MAX),
  v.url('must be a web address'),
  v.regex(/^https?:\/\//i, 'must begin with http:// or https://'),
);

/** One of a fixed set of words. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, `must be one of: ${words.join(', ')}`);

/** A list of at most `max`. */
export const list = <S extends v.GenericSchema<unknown, unknown>>(
  schema: S,
  max: number = REFERENCES_MAX,
) =>
  v.pipe(
    v.array(schema, 'must be a list'),
    v.maxLength(max, `must not have more than ${max} entries`),
  );

/** An object with these fields; others are left out, null counts as absent. */
export const record = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(v.object(entries, 'must be an object'), v.transform(compact));

/** Absent, null or what the schema takes. */
export const maybe = <S extends v.GenericSchema<unknown, unknown>>(schema: S) => v.nullish(schema);

/** Said of an end for which `inOrder` does not hold. */
export const BEFORE_START = 'must not lie before the start';

/** Whether `to` can lie on or after `from`; true where one of them is unknown. */
export function inOrder(from: PartialDate | undefined, to: PartialDate | undefined): boolean {
  if (from === undefined || to === undefined) return true;
  return firstDay(from) <= lastDay(to);
}

/**
 * Characters that turn the direction of what follows them, or bear on it, and show nothing of
 * themselves: one in a name could turn the words around it, or make it another name to the eye.
 */
const DIRECTION_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text as it comes from outside, without direction controls and without white space at its ends. */
export function bareText(written: string): string {
  return written.replace(DIRECTION_CONTROLS, '').trim();
}
