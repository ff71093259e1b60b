import { isDay } from '../people/dates/partial-date';
import { ID_MAX } from '../people/parse/limits';
import type { Day } from '../people/person';
import { fail, ok, type Result } from '../result';

/**
 * The arguments of the calls that a page's content script answers. Read without the library that reads
 * all others: it would be a tenth of what every page loads.
 */

/** Length of a token in hexadecimal: 128 bits. */
export const TOKEN_LENGTH = 32;

/** No arguments. */
export const parseNoArgs = argsOf({});

/** One person's id. */
export const parseIdArg = argsOf({ id: (id): id is string => isText(id) && id.length <= ID_MAX });

/** A token alone. */
export const parseTokenArg = argsOf({
  token: (token): token is string => isText(token) && token.length === TOKEN_LENGTH,
});

/** On or off. */
export const parseOnArg = argsOf({ on: (on): on is boolean => typeof on === 'boolean' });

/** A day of the calendar, `YYYY-MM-DD`, or null for none. */
export const parseDayArg = argsOf({
  day: (day): day is Day | null => day === null || (isText(day) && isDay(day)),
});

type Checks = Readonly<Record<string, (value: unknown) => boolean>>;
type Checked<C> = {
  readonly [K in keyof C]: C[K] extends (value: unknown) => value is infer V ? V : never;
};

/** Makes a parser from a check for each argument: it takes those and no others, and names a bad one. */
function argsOf<C extends Checks>(checks: C): (args: unknown) => Result<Checked<C>> {
  return (args) => {
    if (typeof args !== 'object' || args === null) return fail('Arguments are an object.');
    const given = args as Readonly<Record<string, unknown>>;
    const names = Object.keys(checks);
    const bad = names.find((name) => !checks[name]?.(given[name]));
    if (bad !== undefined) return fail('Not what is asked for.', bad);
    return ok(Object.fromEntries(names.map((name) => [name, given[name]])) as Checked<C>);
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
