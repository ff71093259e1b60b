import { isOwnId } from '../../people/identity/pack-ids';
import type { Day } from '../../people/person';
import type { PackHeader } from '../../storage/model';
import { type ReadEvent, UnreadableFile } from '../formats/format';
import { isShipped } from '../shipped/shipped-packs';
import type { PackVersion } from './contract';

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
  /** The pack the file was announced to be. */
  readonly expect?: PackVersion | undefined;
}

/**
 * Reads as far as the header, if there is one; throws `UnexpectedPack` where it is not as expected,
 * and `UnreadableFile`, then or further on, where it claims an id that no file may.
 */
export async function openPack({ fileName, events, expect }: PackToOpen): Promise<OpenedPack> {
  const opened = await readHeader(events);
  checkExpected(opened.header, expect);
  checkPackClaim(opened.header, fileName, expect);
  return { ...opened, events: checkPersonIds(opened.events, fileName) };
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

/**
 * Throws `UnreadableFile` where a file says it is a pack that comes with the extension. One that was
 * announced at the pack's own address is expected, and may.
 */
function checkPackClaim(
  header: PackHeader | null,
  fileName: string,
  expected: PackVersion | undefined,
): void {
  if (!header || expected || !isShipped(header.id)) return;
  const claim = `The pack id “${header.id}” is that of a pack which comes with Fact Context`;
  throw new UnreadableFile(
    `${claim}. Give the pack in the file another id.`,
    at(fileName, 'pack', 'id'),
  );
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

/** A file that is not the pack it was announced to be; nothing of it is taken. */
export class UnexpectedPack extends Error {
  constructor(
    readonly expected: PackVersion,
    /** null where the file does not say what it is. */
    readonly found: PackVersion | null,
  ) {
    super(`Not the pack ${expected.pack}, version ${expected.version}.`);
    this.name = 'UnexpectedPack';
  }
}

/** Throws `UnexpectedPack` where a header is not of the pack and the version that are expected. */
function checkExpected(header: PackHeader | null, expected: PackVersion | undefined): void {
  if (!expected) return;
  if (header?.id === expected.pack && header.version === expected.version) return;
  throw new UnexpectedPack(expected, header && { pack: header.id, version: header.version });
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
