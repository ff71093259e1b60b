/** Bytes of a file as they come: a stream of the browser's, or anything that gives pieces. */
export type Bytes = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * The pieces of a stream, one after the other; the stream is cancelled where reading ends early.
 * Not every browser's streams can be iterated by themselves.
 */
export async function* bytesOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  if (!('getReader' in bytes)) {
    yield* bytes;
    return;
  }
  const reader = bytes.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Pieces as a stream that asks for the next one only when it is wanted. */
export function streamOf(pieces: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
