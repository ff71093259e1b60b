import { compact } from '../../people/parse/parse-with';
import type { Person } from '../../people/person';
import { type Failure, fail } from '../../result';
import type { PackHeader } from '../../storage/model';
import type { PeekedText } from './text/peek';

/** The kinds of file that people can be imported from. */
export const FORMATS = [
  'popolo',
  'json-lines',
  'csv',
  'congress',
  'parlparse',
  'wikidata',
  'sparql',
] as const;
export type FormatName = (typeof FORMATS)[number];

/** Where in a file something stands, as a reader would look for it: `line 12`, `persons[3].name`. */
export type FilePlace = string;

/** One thing that a file gives, in its own order. */
export type ReadEvent =
  /** The header of a file that is a pack; at most one, before all people. */
  | { readonly type: 'header'; readonly header: PackHeader }
  | { readonly type: 'person'; readonly person: Person; readonly place: FilePlace }
  /** Another name of the person who comes next, left out as it is no person's. */
  | { readonly type: 'no-name'; readonly name: string; readonly person: string }
  /**
   * A row, an entry or a part of one that was left out, and why. The reason reads on after the field,
   * or after the place where there is no field: `line 12: name must be text`.
   */
  | {
      readonly type: 'skipped';
      readonly place: FilePlace;
      readonly field?: string;
      readonly reason: string;
      /** The entry itself was read: only this part of it is left out. */
      readonly isPart?: true;
    };

/**
 * Reads decoded text, whose beginning was looked at, as one format. Throws `UnreadableFile` where the file as
 * a whole cannot be read; what can be left out alone is a `skipped` event.
 */
export type ReadFormat<Options = undefined> = (
  text: Pick<PeekedText, 'head' | 'whole'>,
  options: Options,
) => AsyncGenerator<ReadEvent>;

/** A file that cannot be read as a whole. */
export class UnreadableFile extends Error {
  /** @param place where reading ended, if that helps. */
  constructor(
    message: string,
    readonly place?: FilePlace,
  ) {
    super(message);
    this.name = 'UnreadableFile';
  }
}

/** A compressed file that holds more than was agreed to; it can be read again with a higher bound. */
export class TooLarge extends Error {
  /** @param max bytes that were allowed to come out of it, and did. */
  constructor(readonly max: number) {
    super(`The compressed file holds more than ${max} bytes.`);
    this.name = 'TooLarge';
  }
}

/** A failure as the event of an entry that is left out. */
export function skipped({ message, path }: Failure, place: FilePlace): ReadEvent {
  return compact({ type: 'skipped' as const, place, field: path, reason: message }) as ReadEvent;
}

/** A failure as the event of a part that is left out of an entry, which itself is read. */
export function partSkipped(failure: Failure, place: FilePlace): ReadEvent {
  return { ...skipped(failure, place), isPart: true } as ReadEvent;
}

/** Tells an id that came before. */
export interface SeenIds {
  /** null where the id is new; else what to say of the second person, at `id`. */
  repeated(id: string): Failure | null;
}

/** Knows no id yet. */
export function createSeenIds(): SeenIds {
  const seen = new Set<string>();
  return {
    repeated(id) {
      const { size } = seen;
      return seen.add(id).size > size ? null : fail(`"${id}" was in the file already`, 'id');
    },
  };
}
