import type { DaySource } from '../people/dates/days';
import type { Day } from '../people/person';

/** Where on a page the day of publication was found. */
export type PublishedFrom = Exclude<DaySource, 'reader'>;

/** What is known of the article on a page. */
export interface ArticleFacts {
  readonly url: string;
  readonly title: string;
  readonly published: Day | null;
  readonly publishedFrom: DaySource | null;
  /** How sure the day is, 0 to 1; 0 where there is none. */
  readonly confidence: number;
  /** BCP 47, or null. */
  readonly language: string | null;
  /** False for home pages, indexes and pages without running text. */
  readonly isArticle: boolean;
}

/** A stretch of a block's text that stands, character for character, in one text node. */
export interface TextPiece {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly nodeStart: number;
  /** Offset in the block's text. */
  readonly blockStart: number;
  readonly length: number;
}

/** A block of the page's running text, white space collapsed, with its way back to the DOM. */
export interface PageBlock {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The element whose text this is. */
  readonly element: Element;
}
