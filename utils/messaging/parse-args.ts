import * as v from 'valibot';
import { ID_MAX } from '../people/parse-limits';
import { isDay } from '../people/partial-date';
import { fail, ok, type Result } from '../result';

/** Makes a call's parser from a schema: a failure names the argument and what is wrong with it. */
export function parserOf<S extends v.GenericSchema>(
  schema: S,
): (args: unknown) => Result<v.InferOutput<S>> {
  return (args) => {
    const parsed = v.safeParse(schema, args);
    if (parsed.success) return ok(parsed.output);
    const [issue] = parsed.issues;
    return fail(issue.message, v.getDotPath(issue) ?? undefined);
  };
}

/** No arguments. */
export const parseNothing = parserOf(v.object({}));

/** Longest id accepted, in UTF-16 units: that of a person with their pack before it. */
const LONGEST_ID = ID_MAX;

/** One person's id. */
export const parseId = parserOf(v.object({ id: v.pipe(v.string(), v.maxLength(LONGEST_ID)) }));

/** Most people asked for at once: an article that names more is a list. */
const MOST_IDS = 2_000;

/** Ids of people. */
export const parseIds = parserOf(
  v.object({
    ids: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(LONGEST_ID))),
      v.maxLength(MOST_IDS),
      v.readonly(),
    ),
  }),
);

/** The token of a card's handshake. */
export const parseToken = parserOf(
  v.object({ token: v.pipe(v.string(), v.maxLength(LONGEST_ID)) }),
);

/** A day of the calendar, `YYYY-MM-DD`, or null for none. */
export const parseDay = parserOf(
  v.object({ day: v.nullable(v.pipe(v.string(), v.check(isDay, 'Not a calendar day.'))) }),
);
