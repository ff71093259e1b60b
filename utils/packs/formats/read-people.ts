import { detectFormat } from './detect-format';
import { type FormatName, type ReadEvent, type ReadFormat, UnreadableFile } from './format';
import { HEAD_CHARS } from './limits';
import { peek } from './peek';
import { type CongressOptions, readCongress } from './read-congress';
import { type CsvReadOptions, readCsv } from './read-csv';
import { readJsonLines } from './read-json-lines';
import { type PopoloOptions, readPopolo } from './read-popolo';
import { readSparql } from './read-sparql';
import { readWikidata } from './read-wikidata';

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
    yield* readerOf(options.format ?? detectFormat(head), head)(whole, options);
  } finally {
    await close();
  }
}

function readerOf(format: FormatName | null, head: string): ReadFormat<ReadOptions> {
  const reader = format && READERS[format];
  if (reader) return reader;
  throw new UnreadableFile(
    head.trim() === ''
      ? 'The file is empty.'
      : 'The file is none of the formats that people can be imported from.',
  );
}
