import { UnreadableFile } from '../format';
import { WHOLE_CHARS_MAX } from './limits';
import { parseJson } from './parse-json';

/** All of a text that cannot be read piece by piece; throws `UnreadableFile` above the bound. */
export async function wholeText(
  text: AsyncIterable<string>,
  max: number = WHOLE_CHARS_MAX,
): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    length += piece.length;
    if (length > max) {
      throw new UnreadableFile(
        `A file of this format can only be read whole, and this one has more than ${max} characters. Larger lists can be imported as JSON lines, one person a line.`,
      );
    }
    pieces.push(piece);
  }
  return pieces.join('');
}

/** The one JSON value of a whole text; throws `UnreadableFile` where it is none. */
export async function wholeJson(text: AsyncIterable<string>): Promise<unknown> {
  const json = parseJson(await wholeText(text));
  if (json.ok) return json.value;
  throw new UnreadableFile(`The file ${json.message}.`);
}
