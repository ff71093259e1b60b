import * as v from 'valibot';
import { parsePerson } from '../people/parse-person';
import type { Person } from '../people/person';
import { fail, ok, type Result } from '../result';
import { parserOf } from './parse-args';

/** Longest search, in UTF-16 units, and most lines of one answer. */
const LONGEST_QUERY = 200;
const MOST_LINES = 1_000;

const query = v.pipe(v.string(), v.maxLength(LONGEST_QUERY));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LINES));

/** Arguments of `searchPeople`. */
export const parseSearch = parserOf(v.object({ query, limit }));

/** Arguments of `listPeople`. */
export const parseList = parserOf(
  v.object({
    offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
    limit,
    query: v.exactOptional(query),
  }),
);

/** Arguments of `savePerson`; failures name the field. */
export function parseSavePerson(args: unknown): Result<{ person: Person }> {
  const parsed = parsePerson((args as { person?: unknown } | null)?.person);
  return parsed.ok ? ok({ person: parsed.value }) : fail(parsed.message, parsed.path);
}
