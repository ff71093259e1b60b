import Papa from 'papaparse';
import * as v from 'valibot';
import { parsePartialDate } from '../../../utils/people/dates/partial-date';

/** Fields of a table as a schema reads them; more columns than it names are left alone. */
type Row = v.GenericSchema<unknown, unknown>;

/** Reads the rows of a CSV file with a heading. Throws with file and record where one is wrong. */
export function readCsv<S extends Row>(file: string, csv: string, row: S): v.InferOutput<S>[] {
  const parsed = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return readRows(file, parsed.data, row);
}

/** Reads rows that a file's own format has parsed. Throws with file and record where one is wrong. */
export function readRows<S extends Row>(
  file: string,
  rows: readonly unknown[],
  row: S,
): v.InferOutput<S>[] {
  return rows.map((raw, index) => {
    const read = v.safeParse(row, raw);
    if (read.success) return read.output;
    const [issue] = read.issues;
    const field = issue === undefined ? '' : (v.getDotPath(issue) ?? '');
    throw new Error(`${file}: record ${index + 1}: ${field}: ${issue?.message}`);
  });
}

/** Text that may be absent or empty: then undefined. */
export const optionalText = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((value) => (value.trim() === '' ? undefined : value.trim())),
);

const NOT_A_DATE = 'not a day, month or year of the calendar';

/** A day, month or year. */
export const tableDate = v.pipe(
  v.string(),
  v.check((value) => parsePartialDate(value) !== null, NOT_A_DATE),
);

/** One that may be absent. */
export const optionalDate = v.pipe(
  optionalText,
  v.check((value) => value === undefined || parsePartialDate(value) !== null, NOT_A_DATE),
);
