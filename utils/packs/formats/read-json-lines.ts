import { parseWith } from '../../people/parse-result';
import { fail } from '../../result';
import { packHeaderSchema } from '../pack-header';
import { parsePersonLine } from '../person-line';
import type { ReadEvent } from './format';
import { LINE_CHARS_MAX } from './limits';
import { lineBatches, type TextLine } from './line-batches';
import { parseJson } from './parse-json';
import { createSeenIds, type SeenIds } from './seen-ids';
import { skipped } from './skipped';

/**
 * Reads one person a line (`parsePersonLine`), never more than one piece of the file at a time. The
 * first line may be `{"pack": {…}}`, the header of a pack. Empty lines are nothing; any other that
 * is no person, or of an id that came before, is skipped.
 */
export async function* readJsonLines(text: AsyncIterable<string>): AsyncGenerator<ReadEvent> {
  const seen = createSeenIds();
  for await (const batch of lineBatches(text, LINE_CHARS_MAX)) {
    for (const line of batch) {
      const event = readLine(line, seen);
      if (event) yield event;
    }
  }
}

function readLine({ number, text, isCut }: TextLine, seen: SeenIds): ReadEvent | null {
  const place = `line ${number}`;
  if (isCut) {
    return skipped(fail(`is longer than ${LINE_CHARS_MAX} characters`), place);
  }
  if (text.trim() === '') return null;
  const json = parseJson(text);
  if (!json.ok) return skipped(json, place);
  if (number === 1 && isHeader(json.value)) return readHeader(json.value, place);
  const person = parsePersonLine(json.value);
  if (!person.ok) return skipped(person, place);
  const repeated = seen.repeated(person.value.id);
  return repeated ? skipped(repeated, place) : { type: 'person', person: person.value, place };
}

function isHeader(value: unknown): value is { pack: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'pack');
}

function readHeader({ pack }: { pack: unknown }, place: string): ReadEvent {
  const header = parseWith(packHeaderSchema, pack);
  return header.ok
    ? { type: 'header', header: header.value }
    : skipped({ ...header, path: ['pack', header.path].filter(Boolean).join('.') }, place);
}
