import Papa from 'papaparse';
import { UnreadableFile } from '../format';
import { ROW_CHARS_MAX } from '../text/limits';

/** One row of a table. */
export interface TableRow {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', '\t', ';', '|'];
/** The line spreadsheets write before the headings, to say which sign it is. */
const SAID = /^sep=(.)\r?\n/i;
/** Rows by which the delimiter is guessed. */
const GUESS_ROWS = 20;

/** The sign between the cells of a table, guessed from how it begins. */
export function guessDelimiter(head: string): string {
  const [, said] = SAID.exec(head) ?? [];
  if (said !== undefined) return said;
  const { meta, errors } = Papa.parse<string[]>(unixEnds(head), {
    preview: GUESS_ROWS,
    delimitersToGuess: DELIMITERS,
    newline: '\n',
  });
  const isGuessed = !errors.some(({ code }) => code === 'UndetectableDelimiter');
  return isGuessed ? meta.delimiter : commonest(unixEnds(head).split('\n', 1)[0] ?? '');
}

function commonest(headings: string): string {
  const [first = ','] = DELIMITERS.map((sign) => [headings.split(sign).length, sign] as const)
    .sort(([one], [other]) => other - one)
    .map(([, sign]) => sign);
  return first;
}

/** Whether a row says nothing of anybody: it is empty, or only tells the delimiter. */
export function isEmptyRow([first = '', ...others]: readonly string[]): boolean {
  const isSaid = first.trim() === '' || /^sep=/i.test(first);
  return isSaid && others.every((cell) => cell.trim() === '');
}

/** All rows of a short text; a last one that is cut off is taken as it is. */
export function parseRows(head: string, delimiter: string): string[][] {
  return parserOf(delimiter).parse(unixEnds(head), 0, false).data as string[][];
}

/**
 * The rows of a table that comes in pieces, those of one piece together. Throws `UnreadableFile`
 * where a row, as one with a quote that is never closed, has more than `ROW_CHARS_MAX` characters.
 */
export async function* tableRows(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<TableRow[]> {
  let rest = '';
  let number = 0;
  const take = (isLast: boolean): TableRow[] => {
    const { data, meta } = parserOf(delimiter).parse(rest, 0, !isLast);
    rest = isLast ? '' : rest.slice(meta.cursor);
    const first = number + 1;
    number += data.length;
    return (data as string[][]).map((cells, index) => ({ number: first + index, cells }));
  };
  for await (const piece of unixLines(text)) {
    rest += piece;
    if (!piece.includes('\n') && rest.length <= ROW_CHARS_MAX) continue;
    yield take(false);
    if (rest.length > ROW_CHARS_MAX) throw tooLong(number + 1);
  }
  if (rest !== '') yield take(true);
}

function parserOf(delimiter: string): Papa.Parser {
  return new Papa.Parser({ delimiter, newline: '\n' } as never);
}

function tooLong(row: number): UnreadableFile {
  const place = `row ${row}`;
  return new UnreadableFile(
    `From ${place} on there are more than ${ROW_CHARS_MAX} characters in one row. Is a quotation mark never closed?`,
    place,
  );
}

/** Text with each line ended by `\n`, whatever system it was written on. */
async function* unixLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of text) {
    const whole = held + piece;
    // A return at the end may be half of an end of line.
    held = whole.endsWith('\r') ? '\r' : '';
    yield unixEnds(held === '' ? whole : whole.slice(0, -1));
  }
  if (held !== '') yield '\n';
}

function unixEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
