import { TooLarge, UnreadableFile } from '../format';
import { bytesOf, streamOf } from './byte-stream';

/**
 * Unpacks gzip with the browser's own unpacker. Throws `UnreadableFile` where the file is cut off or
 * damaged, and `TooLarge` as soon as more than `max` bytes came out of it.
 */
export async function* unpack(
  packed: AsyncGenerator<Uint8Array>,
  max: number,
): AsyncGenerator<Uint8Array> {
  const source = remembering(packed);
  const unpacked = streamOf(source.pieces).pipeThrough(
    new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>,
  );
  let length = 0;
  try {
    for await (const piece of bytesOf(unpacked)) {
      length += piece.length;
      if (length > max) throw new TooLarge(max);
      yield piece;
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    if (source.failed()) throw source.error();
    throw new UnreadableFile(
      'The compressed file is cut off or damaged, or holds more than one file.',
      `byte ${length} of what is unpacked`,
    );
  }
}

/** Tells the error of the file apart from one of the unpacker, which hands on both alike. */
function remembering(pieces: AsyncGenerator<Uint8Array>) {
  let failure: { error: unknown } | null = null;
  const watched = (async function* () {
    try {
      yield* pieces;
    } catch (error) {
      failure = { error };
      throw error;
    }
  })();
  return {
    pieces: watched,
    failed: () => failure !== null,
    error: () => failure?.error,
  };
}
