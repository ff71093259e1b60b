import * as v from 'valibot';
import { ID_MAX } from '../people/parse/limits';
import { fail, ok, type Result } from '../result';
import { TOKEN_LENGTH } from './parse-tab-args';

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

/** An id: at most that of a person with their pack before it. */
export const id = v.pipe(v.string(), v.maxLength(ID_MAX));

/** Most people asked for at once: an article that names more is a list. */
export const MOST_IDS = 2_000;

/** Ids of people. */
export const ids = v.pipe(v.array(id), v.maxLength(MOST_IDS), v.readonly());

/** One person's id. */
export const parseId = parserOf(v.object({ id }));

/** Several people's ids. */
export const parseIds = parserOf(v.object({ ids }));

/** The token of a card's handshake. */
export const token = v.pipe(v.string(), v.length(TOKEN_LENGTH));

/** A token alone. */
export const parseToken = parserOf(v.object({ token }));

/** How many people a page names. */
export const parseCount = parserOf(
  v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_IDS)) }),
);

/** A tab, as browsers number them. */
export const parseTab = parserOf(v.object({ tabId: v.pipe(v.number(), v.integer()) }));
