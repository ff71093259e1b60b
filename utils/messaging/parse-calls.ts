import * as v from 'valibot';
import { parsePerson } from '../people/parse/parse-person';
import type { Person } from '../people/person';
import { fail, ok, type Result } from '../result';
import { type OwnRow, type OwnRows, readOwnRow } from '../storage/own/own-row';
import { parserOf } from './parse-args';

/** Longest search, in UTF-16 units, and most lines of one answer. */
const LONGEST_QUERY = 200;
const MOST_LINES = 1_000;
/** Own people of one restore: far more than anybody types. */
const MOST_OWN_ROWS = 50_000;

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

/** Arguments of `restoreOwn`; a wrong row fails with its place. */
export function parseRestoreOwn(args: unknown): Result<OwnRows> {
  const outer = parseOuter(args);
  if (!outer.ok) return outer;
  const { generation } = outer.value;
  const rows: OwnRow[] = [];
  for (const [index, value] of outer.value.rows.entries()) {
    const row = readOwnRow(value);
    if (!row.ok) return fail(row.message, [`rows[${index}]`, row.path].filter(Boolean).join('.'));
    rows.push(row.value);
  }
  return ok({ rows, generation });
}

const parseOuter = parserOf(
  v.object({
    rows: v.pipe(v.array(v.unknown()), v.maxLength(MOST_OWN_ROWS)),
    generation: v.pipe(v.number(), v.integer()),
  }),
);
