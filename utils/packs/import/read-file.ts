import type { Day } from '../../people/person';
import type { CsvColumns } from '../formats/csv/columns';
import type { FormatName, ReadEvent } from '../formats/format';
import { bytesOf } from '../formats/text/byte-stream';
import { PIECE_BYTES } from './constants';
import type { ImportProgress, TableHead } from './contract';
import { createMeter } from './progress';

/** A file being read: its format, and what it gives. */
export interface OpenedFile {
  readonly format: FormatName;
  /** How a table begins, and what its columns are read as. */
  readonly table?: TableHead;
  readonly events: AsyncIterable<ReadEvent>;
}

/** Choices for reading bytes. */
export interface ReadBytesOptions {
  /** The reader was asked, and wants it read however large it unpacks. */
  readonly anySize: boolean;
  /** Columns of a table; guessed where it is not said. */
  readonly columns?: CsvColumns;
  /** Names of people who are known already, for files that tell of them by ids alone. */
  readonly nameOf?: (id: string) => Promise<string | undefined>;
  /** The present day: what ends after it has not ended yet. */
  readonly today?: Day;
}

/** Reads bytes as whichever format they are in; throws `UnreadableFile` where they are in none. */
export type ReadBytes = (
  bytes: AsyncIterable<Uint8Array>,
  options: ReadBytesOptions,
) => Promise<OpenedFile>;

/** A file to read, and who is told how far it has come. */
export interface ReadFileOptions extends ReadBytesOptions {
  readonly file: FileSource;
  readonly readBytes: ReadBytes;
  readonly signal: AbortSignal;
  /** In ms. */
  readonly now: () => number;
  readonly onProgress: (progress: ImportProgress) => void;
}

/**
 * Reads a file from its beginning, telling how far it has come. When the signal is given, the next
 * event throws its reason.
 */
export async function readFile(options: ReadFileOptions): Promise<OpenedFile> {
  const { file, readBytes, signal, now, onProgress } = options;
  const meter = createMeter({ total: file.size, now, tell: onProgress });
  const onRead = (bytes: number) => {
    signal.throwIfAborted();
    meter.read(bytes);
  };
  const { events, ...rest } = await readBytes(fileBytes(file, onRead), options);
  async function* watched(): AsyncGenerator<ReadEvent> {
    for await (const event of events) {
      signal.throwIfAborted();
      if (event.type === 'person') meter.person();
      yield event;
    }
    signal.throwIfAborted();
  }
  return { ...rest, events: watched() };
}

/**
 * The bytes of a file, told as they are taken: a browser hands out megabytes at a time, which may
 * unpack to ten times that, and would be told as read long before they are.
 * @param onRead told how many have been taken.
 */
export async function* fileBytes(
  file: FileSource,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const large of bytesOf(file.stream())) {
    for (let at = 0; at < large.length; at += PIECE_BYTES) {
      const piece = large.subarray(at, at + PIECE_BYTES);
      total += piece.length;
      onRead(total);
      yield piece;
    }
  }
}

/** A file that can be read from its beginning as often as wanted; a browser's `File` is one. */
interface FileSource {
  readonly name: string;
  /** Bytes, as stored. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}
