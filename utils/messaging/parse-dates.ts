import * as v from 'valibot';
import type { WrittenDates } from '../article/dates/written-dates';
import type { Result } from '../result';
import { parserOf } from './parse-args';

/** A page may write much where a day may be, but not any amount: UTF-16 units of one, and how many. */
const LONGEST_TEXT = 2_000;
const MOST_TEXTS = 2_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const trust = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const some = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.maxLength(MOST_TEXTS));

/** Arguments of `readDay`. */
export const parseWrittenDates: (args: unknown) => Result<WrittenDates> = parserOf(
  v.object({
    language: v.nullable(text),
    addresses: some(text),
    data: v.nullable(v.object({ text, trust })),
    meta: some(v.object({ name: text, content: text })),
    marked: some(
      v.object({
        from: v.picklist(['microdata', 'time']),
        trust,
        text,
        written: text,
        names: text,
        before: text,
      }),
    ),
    lines: some(
      v.object({ text, zone: v.picklist(['before', 'after', 'elsewhere']), names: text }),
    ),
    modified: some(text),
  }),
);
