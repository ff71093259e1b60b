import { gzipSync } from 'node:zlib';
import type { ReadEvent } from '../../../utils/packs/formats/format';
import type { OpenedFile } from '../../../utils/packs/import/read-file';
import type { Person } from '../../../utils/people/person';

/** A file of these bytes. */
export function fileOf(content: string | Uint8Array, name = 'list.jsonl'): File {
  return new File([content as BlobPart], name);
}

/** The same, packed. */
export function packed(content: string | Uint8Array, name = 'list.jsonl.gz'): File {
  return fileOf(gzipSync(content), name);
}

/** All bytes of a stream of pieces, as text. */
export async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString();
}

/** What a reader would give of these people. */
export async function* eventsOf(people: Iterable<Person>): AsyncGenerator<ReadEvent> {
  let line = 0;
  for (const person of people) {
    line += 1;
    yield { type: 'person', person, place: `line ${line}` };
  }
}

/** These events as a file being read. */
export function openedFile(events: AsyncIterable<ReadEvent>): OpenedFile {
  return { format: 'json-lines', events };
}
