/** The first bytes of a file, and all of it. */
export interface PeekedBytes {
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
