import type { TextSpan } from '../data/documents';

/** What a system is given of a document. */
export interface TextToRead {
  readonly text: string;
  readonly lang?: string;
  readonly date?: string;
}

/** A span that a system takes for a person. */
export interface Link extends TextSpan {
  /** null: some person, it does not say who. */
  readonly personId: string | null;
  /** 0 to 1, where the system says how sure it is. */
  readonly confidence?: number;
  /** Why, in words. */
  readonly reason?: string;
}

/** Something that finds people in a text. */
export interface System {
  readonly name: string;
  read(doc: TextToRead): Promise<readonly Link[]>;
}
