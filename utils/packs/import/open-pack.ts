import { withoutNoNames } from '../../names/no-names';
import { isOwnId } from '../../people/identity/pack-ids';
import type { Day } from '../../people/person';
import type { PackHeader } from '../../storage/model';
import { type ReadEvent, UnreadableFile } from '../formats/format';
import type { CheckClaim } from './pack-claim';

/** A file's header, and the rest of what it gives. */
export interface OpenedPack {
  /** null where the file says nothing of itself. */
  readonly header: PackHeader | null;
  readonly events: AsyncIterable<ReadEvent>;
}

/** A file that may be a pack. */
export interface PackToOpen {
  readonly fileName: string;
  readonly events: AsyncIterable<ReadEvent>;
  readonly checkClaim: CheckClaim;
}

/**
 * Reads as far as the header, if there is one; throws as `checkClaim` does, and `UnreadableFile`
 * further on where a person has an id that none in a file may.
 */
export async function openPack({ fileName, events, checkClaim }: PackToOpen): Promise<OpenedPack> {
  const opened = await readHeader(events);
  await checkClaim(opened.header);
  return { ...opened, events: leaveOutNoNames(checkPersonIds(opened.events, fileName)) };
}

async function readHeader(events: AsyncIterable<ReadEvent>): Promise<OpenedPack> {
  const iterator = events[Symbol.asyncIterator]();
  const before: ReadEvent[] = [];
  for (;;) {
    const next = await iterator.next();
    if (next.done) return { header: null, events: rest(before, iterator) };
    if (next.value.type === 'header') {
      return { header: next.value.header, events: rest(before, iterator) };
    }
    before.push(next.value);
    if (next.value.type === 'person') return { header: null, events: rest(before, iterator) };
  }
}

async function* rest(before: readonly ReadEvent[], iterator: AsyncIterator<ReadEvent>) {
  try {
    yield* before;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** The events of a file, its people without other names that are no person's, which come before them. */
async function* leaveOutNoNames(events: AsyncIterable<ReadEvent>): AsyncGenerator<ReadEvent> {
  for await (const event of events) {
    if (event.type !== 'person') {
      yield event;
      continue;
    }
    const { person, left } = withoutNoNames(event.person);
    for (const name of left) yield { type: 'no-name', name, person: person.name };
    yield { ...event, person };
  }
}

/** The events of a file; throws `UnreadableFile` at the first person with an id as the reader's own have. */
export async function* checkPersonIds(
  events: AsyncIterable<ReadEvent>,
  fileName: string,
): AsyncGenerator<ReadEvent> {
  for await (const event of events) {
    if (event.type === 'person' && isOwnId(event.person.id)) {
      const claim = `The id “${event.person.id}” begins with “own:”, as only those of people you added do`;
      const help = 'To bring back people you exported, restore the file in the view of backups.';
      throw new UnreadableFile(`${claim}. ${help}`, at(fileName, event.place, 'id'));
    }
    yield event;
  }
}

function at(...parts: readonly string[]): string {
  return parts.join(', ');
}

/** Ids of packs made of files that say nothing of themselves. */
const PREFIX = 'file:';
/** The licence of a file that states none. */
const UNKNOWN_LICENCE = 'not stated';
/** `.jsonl.gz`, `.csv` … */
const EXTENSIONS = /(\.[a-z0-9]{1,6}){1,2}$/i;
/** ` (1)`, as browsers name a second download of a file. */
const COPY_NUMBER = /\s*\(\d+\)$/;

/**
 * The pack a file without a header becomes. Its id is the file's name without ending, so that a
 * newer file of that name takes its place.
 */
export function packOfFile(fileName: string, today: Day): PackHeader {
  const title = fileName.replace(EXTENSIONS, '').replace(COPY_NUMBER, '').trim() || fileName;
  return {
    id: PREFIX + title.toLowerCase(),
    title,
    version: today,
    licence: UNKNOWN_LICENCE,
  };
}
