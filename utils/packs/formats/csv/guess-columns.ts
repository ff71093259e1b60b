import { CSV_FIELDS, type CsvColumns, type CsvField } from './columns';
import { HEADINGS, plainHeading } from './headings';
import { guessDelimiter, isEmptyRow, parseRows } from './parse-table';

/**
 * Guesses what the columns of a table say: from their headings, and where these tell no name, source
 * or Wikidata id, from what the rows hold. No field is guessed for two columns.
 * @param rows some of the first rows, without the headings.
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): (CsvField | null)[] {
  const columns: (CsvField | null)[] = header.map(() => null);
  const headings = header.map((heading, at) => ({
    // Queries call a column of labels by what they label.
    text: plainHeading(heading).replace(/ label$/, ''),
    isOfItems: mostly(rows, at, ITEM),
  }));
  for (const field of CSV_FIELDS) {
    const at = bestColumn(headings, field, columns);
    if (at !== undefined) columns[at] = field;
  }
  for (const { field, holds, unless } of BY_VALUES) {
    if (unless.some((known) => columns.includes(known))) continue;
    const at = columns.findIndex((column, index) => column === null && mostly(rows, index, holds));
    if (at >= 0) columns[at] = field;
  }
  return columns;
}

/** Whether a person can be made of what the columns say: there must be a name. */
export function hasName(columns: CsvColumns): boolean {
  return columns.includes('name') || columns.includes('familyName');
}

interface ByValues {
  readonly field: CsvField;
  readonly holds: RegExp;
  /** Not guessed where one of these is known. */
  readonly unless: readonly CsvField[];
}

const ITEM = /^(?:https?:\/\/www\.wikidata\.org\/\S*)?Q[1-9]\d*$/;

const BY_VALUES: readonly ByValues[] = [
  { field: 'wikidata', holds: ITEM, unless: ['wikidata', 'id'] },
  {
    field: 'source',
    holds: /^https?:\/\/(?!www\.wikidata\.org\/entity\/)\S+$/,
    unless: ['source'],
  },
  {
    field: 'name',
    holds: /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+)* \p{Lu}[\p{L}\p{M}.'’-]+$/u,
    unless: ['name', 'givenName', 'familyName'],
  },
];

interface Heading {
  readonly text: string;
  /** The column holds Wikidata items, which are ids and nothing to read. */
  readonly isOfItems: boolean;
}

/** The free column whose heading comes first among the field's. */
function bestColumn(
  headings: readonly Heading[],
  field: CsvField,
  columns: CsvColumns,
): number | undefined {
  const isFor = ({ text, isOfItems }: Heading) =>
    field === 'id' || isOfItems === (field === 'wikidata') || /wikidata|qid/.test(text);
  return HEADINGS[field]
    .map((text) =>
      headings.findIndex((own, at) => own.text === text && columns[at] === null && isFor(own)),
    )
    .find((at) => at >= 0);
}

function mostly(rows: readonly (readonly string[])[], column: number, holds: RegExp): boolean {
  const values = rows.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '');
  return (
    values.length > 0 && values.filter((value) => holds.test(value)).length * 2 > values.length
  );
}

/** The beginning of a table, for the reader to say what its columns are. */
interface TableSample {
  readonly delimiter: string;
  readonly header: readonly string[];
  /** Rows below the headings. */
  readonly rows: readonly (readonly string[])[];
  /** The field that each column seems to tell. */
  readonly columns: readonly (CsvField | null)[];
}

/** Rows shown; more are read to guess by. */
const GUESS_ROWS = 100;

/** Reads the beginning of a table; `HEAD_CHARS` of it are enough. */
export function sampleTable(head: string, delimiter = guessDelimiter(head)): TableSample {
  const [header = [], ...rows] = parseRows(head, delimiter)
    .slice(0, GUESS_ROWS)
    .filter((row) => !isEmptyRow(row));
  return { delimiter, header, rows, columns: guessColumns(header, rows) };
}
