import type { PackHeader } from '../../storage/model';
import type { ReadEvent } from '../formats/format';
import { checkPackClaim, checkPersonIds } from './check-claims';
import type { PackVersion } from './contract';
import { checkExpected } from './expected-pack';

/** A file's header, and the rest of what it gives. */
export interface OpenedPack {
  /** null where the file says nothing of itself. */
  readonly header: PackHeader | null;
  readonly events: AsyncIterable<ReadEvent>;
}

/** What opening a pack needs. */
export interface PackToOpen {
  readonly fileName: string;
  readonly events: AsyncIterable<ReadEvent>;
  /** What the file was announced to be. */
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
