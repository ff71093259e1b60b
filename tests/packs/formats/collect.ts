import type { ReadEvent } from '../../../utils/packs/formats/format';
import { type FileOptions, readPeople } from '../../../utils/packs/formats/read-people';
import { parsePerson } from '../../../utils/people/parse/parse-person';
import type { Person } from '../../../utils/people/person';

/** What a file gave, by kind. */
export interface Collected {
  readonly events: readonly ReadEvent[];
  readonly people: readonly Person[];
  /** `line 12: name must be text` */
  readonly skipped: readonly string[];
}

/** The text in pieces of so many characters. */
export async function* inPieces(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** Reads a text to its end; every person must be one that our own parser takes as it is. */
export async function collect(
  text: string | AsyncIterable<string>,
  options?: FileOptions,
): Promise<Collected> {
  const events: ReadEvent[] = [];
  const pieces = typeof text === 'string' ? inPieces(text, 1000) : text;
  for await (const event of readPeople(pieces, options)) events.push(event);
  const people = events.flatMap((event) => (event.type === 'person' ? [event.person] : []));
  for (const person of people) {
    const parsed = parsePerson(person);
    if (!parsed.ok) throw new Error(`${person.id}: ${parsed.path} ${parsed.message}`);
  }
  return { events, people, skipped: events.flatMap(lineOf) };
}

function lineOf(event: ReadEvent): string[] {
  if (event.type !== 'skipped') return [];
  const { place, field, reason } = event;
  return [`${place}: ${field === undefined ? '' : `${field} `}${reason}`];
}
