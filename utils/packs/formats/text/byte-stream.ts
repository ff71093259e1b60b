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

/** The first bytes of a file, and all of it. */
interface PeekedBytes {
  readonly head: Uint8Array;
  readonly whole: AsyncGenerator<Uint8Array>;
}

/** Reads pieces until `count` bytes are there, or all; the caller reads `whole` to its end or returns it. */
export async function peekBytes(
  bytes: AsyncGenerator<Uint8Array>,
  count: number,
): Promise<PeekedBytes> {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await bytes.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  return { head: joined(first).subarray(0, count), whole: goOn(first, bytes) };
}

async function* goOn(
  first: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
