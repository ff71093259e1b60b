import * as v from 'valibot';
import { parsePartialDate } from '../utils/people/dates/partial-date';

/** Dates may stand bare in YAML: `2014` is a number there, `2014-03` a string. */
export const date = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((value) => parsePartialDate(value) !== null, 'not a day of the calendar'),
);

/** A date known to the day. */
export const day = v.pipe(date, v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a full day, YYYY-MM-DD'));

/** Text that says something. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('empty'));

/** Keys of the file's `sources`. */
export const keys = v.pipe(v.array(text), v.minLength(1, 'needs at least one source'));
