/** The pieces of a stream. Whoever stops early, or fails, lets go of the stream's source. */
export async function* readStream<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  let over = false;
  try {
    for (;;) {
      const piece = await reader.read();
      over = piece.done;
      if (piece.done) return;
      yield piece.value;
    }
  } finally {
    if (!over) await reader.cancel().catch(() => undefined);
  }
}

/** A stream of the pieces; it asks for one when it is read, and ends the iterator when cancelled. */
export function toStream<T>(pieces: AsyncIterable<T>): ReadableStream<T> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const piece = await iterator.next();
        if (piece.done) controller.close();
        else controller.enqueue(piece.value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
