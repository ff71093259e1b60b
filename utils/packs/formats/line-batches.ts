/** A line without its end, numbered from 1. */
export interface TextLine {
  readonly number: number;
  /** null where it was longer than the bound; such a line is never held. */
  readonly text: string | null;
}

/**
 * The lines of text that comes in pieces; those that end within one piece come together, for an
 * await a line would cost more than reading it.
 * @param max characters of a line.
 */
export async function* lineBatches(
  text: AsyncIterable<string>,
  max: number,
): AsyncGenerator<TextLine[]> {
  const lines = createSplitter(max);
  for await (const piece of text) {
    const batch = lines.take(piece);
    if (batch.length > 0) yield batch;
  }
  yield lines.end();
}

function createSplitter(max: number) {
  let number = 0;
  let rest: string | null = '';
  const hold = (tail: string) => {
    rest = rest === null || rest.length + tail.length > max ? null : rest + tail;
  };
  const close = (): TextLine => {
    const text = rest;
    number += 1;
    rest = '';
    return { number, text };
  };
  return {
    take(piece: string): TextLine[] {
      const batch: TextLine[] = [];
      let start = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
        hold(piece.slice(start, end));
        batch.push(close());
        start = end + 1;
      }
      hold(piece.slice(start));
      return batch;
    },
    end: (): TextLine[] => (rest === '' ? [] : [close()]),
  };
}
