/** A line without its end, numbered from 1. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
  /** The line was longer than the bound: only how it begins was kept. */
  readonly isCut: boolean;
}

/** Characters kept of a line that is too long. */
const KEPT_CHARS = 64;

/**
 * The lines of text that comes in pieces, but for empty ones; those that end within one piece come together, for an
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
  let text = '';
  let isCut = false;
  const hold = (tail: string) => {
    if (isCut) return;
    isCut = text.length + tail.length > max;
    text = isCut ? (text + tail.slice(0, KEPT_CHARS)).slice(0, KEPT_CHARS) : text + tail;
  };
  const close = (): TextLine | null => {
    number += 1;
    // A file may be nothing but ends of lines: half a milliard of them within the bounds.
    if (text === '') return null;
    const line = { number, text, isCut };
    text = '';
    isCut = false;
    return line;
  };
  return {
    take(piece: string): TextLine[] {
      const batch: TextLine[] = [];
      let start = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
        if (end > start) hold(piece.slice(start, end));
        const line = close();
        if (line) batch.push(line);
        start = end + 1;
      }
      hold(piece.slice(start));
      return batch;
    },
    end(): TextLine[] {
      const line = close();
      return line ? [line] : [];
    },
  };
}
