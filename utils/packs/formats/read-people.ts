import { type CongressOptions, readCongress } from './congress/read-congress';
import { type CsvReadOptions, readCsv } from './csv/read-csv';
import { detectFormat } from './detect-format';
import { type FormatName, type ReadEvent, type ReadFormat, UnreadableFile } from './format';
import { readJsonLines } from './json-lines/read-json-lines';
import { type PopoloOptions, readPopolo } from './popolo/read-popolo';
import { readSparql } from './sparql/read-sparql';
import { HEAD_CHARS } from './text/limits';
import { peek } from './text/peek';
import { readWikidata } from './wikidata/read-wikidata';

/** What a file is read with. */
export interface ReadOptions extends PopoloOptions, CsvReadOptions, CongressOptions {
  /** Read as this format; by default it is told by the content. */
  readonly format?: FormatName;
}

const READERS: Readonly<Record<FormatName, ReadFormat<ReadOptions>>> = {
  popolo: readPopolo,
  parlparse: readPopolo,
  'json-lines': readJsonLines,
  csv: readCsv,
  congress: readCongress,
  sparql: readSparql,
  wikidata: readWikidata,
};

/**
 * Reads decoded text of any of the formats, in pieces of any size. The pieces are asked for as they
 * are wanted, and the source is closed where reading ends early.
 * Throws `UnreadableFile` where the file is of no known format, or cannot be read as a whole.
 */
export async function* readPeople(
  text: AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<ReadEvent> {
  const { head, whole, close } = await peek(text, HEAD_CHARS);
  try {
    const format = options.format ?? detectFormat(head);
    if (format === null) throw await unknownFormat(head, whole);
    yield* READERS[format](whole, options);
  } finally {
    await close();
  }
}

/**
 * Why a text of no known format cannot be read: it is none, or there is nothing in it, to the end.
 * @param head its beginning.
 * @param whole all of it, which is read for as long as it is blank.
 */
export async function unknownFormat(
  head: string,
  whole: AsyncIterable<string>,
): Promise<UnreadableFile> {
  const isEmpty = head.trim() === '' && (await isBlank(whole));
  return new UnreadableFile(
    isEmpty
      ? 'The file is empty.'
      : 'The file is none of the formats that people can be imported from.',
  );
}

async function isBlank(text: AsyncIterable<string>): Promise<boolean> {
  for await (const piece of text) if (piece.trim() !== '') return false;
  return true;
}
