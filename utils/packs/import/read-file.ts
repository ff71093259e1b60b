import type { FormatName, ReadEvent } from '../formats/format';
import type { FileSource } from './file-source';
import { createMeter, type Progress } from './progress';
import { unpack } from './unpack';

/** A file being read: its format, and what it gives. */
export interface Reading {
  readonly format: FormatName;
  readonly events: AsyncIterable<ReadEvent>;
}

/** Reads bytes as whichever format they are in; throws `UnreadableFile` where they are in none. */
export type ReadBytes<Options> = (
  bytes: AsyncIterable<Uint8Array>,
  options: Options,
) => Promise<Reading>;

/** What reading a file needs. */
export interface ReadFileOptions<Options> {
  readonly file: FileSource;
  readonly readBytes: ReadBytes<Options>;
  readonly options: Options;
  readonly anySize: boolean;
  readonly signal: AbortSignal;
  /** In ms. */
  readonly now: () => number;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Reads a file from its beginning, telling how far it has come. When the signal is given, the next
 * event throws its reason.
 */
export async function readFile<Options>({
  file,
  readBytes,
  options,
  anySize,
  signal,
  now,
  onProgress,
}: ReadFileOptions<Options>): Promise<Reading> {
  const meter = createMeter({ total: file.size, now, tell: onProgress });
  const bytes = unpack(file, { anySize, onRead: meter.read });
  const { format, events } = await readBytes(bytes, options);
  async function* watched(): AsyncGenerator<ReadEvent> {
    for await (const event of events) {
      signal.throwIfAborted();
      if (event.type === 'person') meter.person();
      yield event;
    }
    signal.throwIfAborted();
  }
  return { format, events: watched() };
}
