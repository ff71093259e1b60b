/** A file that can be read from its beginning as often as wanted; a browser's `File` is one. */
export interface FileSource {
  readonly name: string;
  /** Bytes, as stored. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}
