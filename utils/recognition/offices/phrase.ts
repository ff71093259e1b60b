/**
 * A stretch of text that may speak of an office, with what is around it: from "the", a land's
 * possessive or a sentence's capital on. Plain JSON: offices are known only once names are.
 */
export interface RolePhrase {
  readonly block: number;
  /** UTF-16 offset into the block's text. */
  readonly start: number;
  /** A few words, never over the end of a sentence, and the character after them. */
  readonly text: string;
  readonly opener: Opener;
  /** Keys of the two words before, within the sentence. */
  readonly before: readonly string[];
  readonly edge: 'comma' | 'quote' | 'free';
  /** The earliest year that is named near by in the sentence; 0 for none. */
  readonly year: number;
}

/** What makes the words after it a known person's: an article, a possessor, or a capital alone. */
export type Opener = 'article' | 'contracted' | 'possessor' | 'capital';

/** All openers. */
export const OPENERS: readonly Opener[] = ['article', 'contracted', 'possessor', 'capital'];
