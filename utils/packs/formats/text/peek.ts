/** The beginning of a text, and the whole of it to read from there. */
export interface PeekedText {
  readonly head: string;
  /** All of the text, the head included. */
  readonly whole: AsyncGenerator<string>;
  /** Ends the source where `whole` was not read to its end. */
  close(): Promise<void>;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads pieces until `chars` are there, or all; a byte order mark is left out. */
export async function peek(text: AsyncIterable<string>, chars: number): Promise<PeekedText> {
  const source = text[Symbol.asyncIterator]();
  let head = '';
  for (let next = await source.next(); ; next = await source.next()) {
    if (next.done) break;
    head += next.value;
    if (head.length >= chars) break;
  }
  if (head.startsWith(BYTE_ORDER_MARK)) head = head.slice(1);
  return {
    head,
    whole: goOn(head, source),
    close: async () => {
      await source.return?.();
    },
  };
}

async function* goOn(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
