import type { Person } from '../../../../utils/people/person';

/** What a page asks of the background's bench hook: the look-up of a page's names. */
export interface FindRequest {
  readonly bench: 'find';
  readonly keys: readonly string[];
}

/** Whom the keys found, each once. */
export interface FindReply {
  readonly people: readonly Person[];
}

/** A message for the background, as a web page hands it to the bench's content script. */
export interface PageAsk {
  readonly type: 'bench-ask';
  readonly id: number;
  readonly message: unknown;
}

/** The answer, with the time the content script waited for it, in ms. */
export interface PageAnswer {
  readonly type: 'bench-answer';
  readonly id: number;
  readonly ms: number;
  readonly reply: unknown;
}

/** What the bench's worker can do; each answers with a number of ms, or of whatever it counts. */
export type WorkerCommand =
  /** Installs a pack of so many made people in the extension's own database. */
  | { readonly do: 'make'; readonly people: number }
  | { readonly do: 'remove'; readonly pack: string }
  /** Reads so many people of a file, or makes them, and holds them with their keys. */
  | { readonly do: 'hold'; readonly file: File | null; readonly people: number }
  /** Writes those held as a segment, in a database of the bench's own, and reads them back. */
  | { readonly do: 'write-segment' }
  /** Writes those held into the naive table, and reads them back. */
  | { readonly do: 'write-naive' }
  /** Looks the keys up in the naive table; answers with the time. */
  | { readonly do: 'find-naive'; readonly keys: readonly string[]; readonly expect: number };
