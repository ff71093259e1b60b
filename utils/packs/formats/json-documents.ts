import type { Result } from '../../result';
import { UnreadableFile } from './format';
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

/** Marks that open or close a value, and strings, in which they mean nothing. */
const MARKS = /[{}[\]]|"(?:[^"\\]|\\.)*"/gs;

function* documentTexts(whole: string): Generator<string> {
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of whole.matchAll(MARKS)) {
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    if (depth > 0 || mark.startsWith('"')) continue;
    yield whole.slice(start, index + 1);
    start = index + 1;
  }
  const rest = whole.slice(start);
  if (rest.trim() !== '') yield rest;
}
