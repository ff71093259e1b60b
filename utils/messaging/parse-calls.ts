import * as v from 'valibot';
import { isDay } from '../people/dates/partial-date';
import { parsePerson } from '../people/parse/parse-person';
import type { Person } from '../people/person';
import { fail, ok, type Result } from '../result';
import { type OwnRow, type OwnRows, readOwnRow } from '../storage/own/own-row';
import type { PageInput } from './correction-calls';
import { id, parserOf } from './parse-args';

/** Longest search, in UTF-16 units, and most lines of one answer. */
const LONGEST_QUERY = 200;
const MOST_LINES = 1_000;
/** Own people of one restore: far more than anybody types. */
const MOST_OWN_ROWS = 50_000;

const query = v.pipe(v.string(), v.maxLength(LONGEST_QUERY));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LINES));

/** Arguments of `searchPeople`. */
export const parseSearch = parserOf(v.object({ query, limit }));

/** Arguments of `installShipped`: a pack of those that come with the extension, or none named. */
export const parseInstallShipped = parserOf(v.object({ id: v.exactOptional(id) }));

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

/** Arguments of `putBackPerson`; failures name the field. */
export function parsePutBack(args: unknown): Result<{ row: OwnRow }> {
  const row = readOwnRow((args as { row?: unknown } | null)?.row);
  return row.ok ? ok({ row: row.value }) : fail(row.message, row.path);
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

/** A page may send much text, but not any amount: UTF-16 units of one block, blocks of one call. */
const LONGEST_BLOCK = 128 * 1024;
const MOST_BLOCKS = 20_000;
/** UTF-16 units of a page's address. */
const LONGEST_ADDRESS = 64 * 1024;

const block = v.object({
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK)),
});

const article = v.object({
  published: v.exactOptional(v.pipe(v.string(), v.check(isDay, 'Not a calendar day.'))),
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(35))),
});

/** The context went out to the page and came back: its inside is parsed by recognition itself. */
const context = v.object({ version: v.number(), state: v.unknown() });

/** Arguments of `recognise`. */
export const parseRecognise: (args: unknown) => Result<PageInput> = parserOf(
  v.object({
    blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)),
    article,
    context: v.exactOptional(context),
    address: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS))),
  }),
);
