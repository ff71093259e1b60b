/** What named the article's day: a part of the page, or the reader. */
export type DaySource = 'json-ld' | 'meta' | 'microdata' | 'time' | 'byline' | 'url' | 'reader';

/** How the article's day is known. */
export interface DayKnown {
  /** Null where no day was found. */
  readonly from: DaySource | null;
  readonly isCertain: boolean;
}
