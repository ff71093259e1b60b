import { type CongressOptions, readCongress } from './congress/read-congress';
import { type CsvReadOptions, readCsv } from './csv/read-csv';
import { detectFormat } from './detect-format';
import { type FormatName, type ReadEvent, type ReadFormat, UnreadableFile } from './format';
import { readJsonLines } from './json-lines/read-json-lines';
import { type PopoloOptions, readPopolo } from './popolo/read-popolo';
import { readSparql } from './sparql/read-sparql';
import { HEAD_CHARS } from './text/limits';
import { type PeekedText, peek } from './text/peek';
import { readWikidata } from './wikidata/read-wikidata';

/** Options of all formats; each reads its own. */
export type FormatOptions = PopoloOptions & CsvReadOptions & CongressOptions;

const READERS: Readonly<Record<FormatName, ReadFormat<FormatOptions>>> = {
  popolo: readPopolo,
  parlparse: readPopolo,
  'json-lines': readJsonLines,
  csv: readCsv,
  congress: readCongress,
  sparql: readSparql,
  wikidata: readWikidata,
};

/** A text whose format is known. */
export interface KnownText extends PeekedText {
  readonly format: FormatName;
}

/**
 * Tells the format of decoded text, in pieces of any size, by how it begins. Throws `UnreadableFile`
 * where it is of no known format, and closes the source then.
 * @param stated read as this format, however it begins.
 */
export async function openText(
  text: AsyncIterable<string>,
  stated?: FormatName,
): Promise<KnownText> {
  const peeked = await peek(text, HEAD_CHARS);
  const format = stated ?? detectFormat(peeked.head);
  if (format !== null) return { ...peeked, format };
  try {
    throw await unknownFormat(peeked);
  } finally {
    await peeked.close();
  }
}

/**
 * Reads a text as its format. The pieces are asked for as they are wanted, and the source is closed
 * where reading ends early. Throws `UnreadableFile` where it cannot be read as a whole.
 */
export async function* readText(
  text: KnownText,
  options: FormatOptions = {},
): AsyncGenerator<ReadEvent> {
  try {
    yield* READERS[text.format](text, options);
  } finally {
    await text.close();
  }
}

/** Options of all formats, and which of them a text is, where that is known. */
export type FileOptions = FormatOptions & { readonly format?: FormatName };

/** Reads decoded text of any of the formats: `openText` and `readText` in one. */
export async function* readPeople(
  text: AsyncIterable<string>,
  { format, ...options }: FileOptions = {},
): AsyncGenerator<ReadEvent> {
  yield* readText(await openText(text, format), options);
}

/** Why a text of no known format cannot be read: it is none, or there is nothing in it, to the end. */
async function unknownFormat({ head, whole }: PeekedText): Promise<UnreadableFile> {
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
