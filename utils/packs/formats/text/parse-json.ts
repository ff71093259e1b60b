import { fail, ok, type Result } from '../../../result';
import { UnreadableFile } from '../format';
import { JSON_ERROR_CHARS, WHOLE_CHARS_MAX } from './limits';

/** Reads JSON. The reason of a failure reads on after its place: "is not JSON (…)", or as `said`. */
export function parseJson(text: string, said = 'is not JSON'): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const message = (error as Error).message.slice(0, JSON_ERROR_CHARS);
    return fail(`${said} (${message})`);
  }
}

/**
 * The JSON values of a text: one, or several that follow each other, as where files were put
 * together or each line is one. Read whole. Throws `UnreadableFile`, with the number of the
 * document, where one is none.
 */
export async function jsonDocuments(text: AsyncIterable<string>): Promise<unknown[]> {
  const whole = await wholeText(text);
  const one = parseJson(whole);
  if (one.ok) return [one.value];
  const parts = [...documentTexts(whole)];
  if (parts.length < 2) throw new UnreadableFile(`The file ${one.message}.`);
  return parts.map((part, index) => datumOf(parseJson(part), index + 1));
}

function datumOf(json: Result<unknown>, number: number): unknown {
  if (json.ok) return json.value;
  const place = `document ${number}`;
  throw new UnreadableFile(`In the file, ${place} ${json.message}.`, place);
}

/** Looked at by hand: a pattern that skips strings may take a time that grows with its square. */
function* documentTexts(whole: string): Generator<string> {
  let depth = 0;
  let start = 0;
  for (let at = 0; at < whole.length; at++) {
    const mark = whole[at];
    if (mark === '"') at = endOfString(whole, at);
    else if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') {
      depth -= 1;
      if (depth > 0) continue;
      yield whole.slice(start, at + 1);
      start = at + 1;
      depth = 0;
    }
  }
  const rest = whole.slice(start);
  if (rest.trim() !== '') yield rest;
}

/** Where the string that begins there ends: at a quotation mark that no backslash escapes. */
function endOfString(whole: string, start: number): number {
  for (let at = start + 1; at < whole.length; at++) {
    if (whole[at] === '\\') at += 1;
    else if (whole[at] === '"') return at;
  }
  return whole.length;
}

/** All of a text that cannot be read piece by piece; throws `UnreadableFile` above the bound. */
async function wholeText(
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
