import { parseWith } from '../../../people/parse/parse-with';
import { fail } from '../../../result';
import { packHeaderSchema } from '../../pack-file/schema';
import type { FilePlace, ReadEvent } from '../format';
import { createSeenIds, type SeenIds, skipped } from '../format';
import { valuesOf } from '../text/json-values';
import { LINE_CHARS_MAX } from '../text/limits';
import { lineBatches, type TextLine } from '../text/line-batches';
import { parseJson, wholeJson } from '../text/parse-json';
import type { PeekedText } from '../text/peek';
import { personOfLine } from './person-of-line';

/**
 * Reads one person a line (`personOfLine`), never more than one piece of the file at a time. The
 * first line may be `{"pack": {…}}`, the header of a pack. Empty lines are nothing; any other that
 * is no person, or of an id that came before, is skipped. A list of the same objects is read whole.
 */
export async function* readJsonLines({
  head,
  whole,
}: Pick<PeekedText, 'head' | 'whole'>): AsyncGenerator<ReadEvent> {
  const seen = createSeenIds();
  if (head.trimStart().startsWith('[')) {
    yield* readList(await wholeJson(whole), seen);
    return;
  }
  for await (const batch of lineBatches(whole, LINE_CHARS_MAX)) {
    for (const line of batch) {
      const event = readLine(line, seen);
      if (event) yield event;
    }
  }
}

function* readList(list: unknown, seen: SeenIds): Generator<ReadEvent> {
  for (const [index, value] of valuesOf(list).entries())
    yield readPerson(value, `[${index}]`, seen);
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
  return readPerson(json.value, place, seen);
}

function readPerson(value: unknown, place: FilePlace, seen: SeenIds): ReadEvent {
  const person = personOfLine(value);
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
