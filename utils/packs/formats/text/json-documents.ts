import type { Result } from '../../../result';
import { UnreadableFile } from '../format';
import { parseJson } from './parse-json';
import { wholeText } from './whole-text';

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
