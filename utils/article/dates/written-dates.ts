import type { Day } from '../../people/person';
import type { PublishedFrom } from '../article-facts';
import type { PageMeta } from '../metadata/page-head';

/**
 * All that a page writes where it may name its day, as it stands there. The page gathers it, and the
 * background reads it: months and labels of thirty languages are no load for a page.
 */
export interface WrittenDates {
  readonly language: string | null;
  readonly addresses: readonly string[];
  /** The day in the page's JSON-LD. */
  readonly data: { readonly text: string; readonly trust: number } | null;
  /** Entries of `meta` elements that have digits. */
  readonly meta: PageMeta;
  readonly marked: readonly MarkedDate[];
  readonly lines: readonly WrittenLine[];
  /** Days of change. */
  readonly modified: readonly string[];
}

/** An element that markup says is a date. */
export interface MarkedDate {
  readonly from: 'microdata' | 'time';
  readonly trust: number;
  /** What the reader sees, and what its attribute says; empty where none has a digit. */
  readonly text: string;
  readonly written: string;
  /** Its class and that of the element around it; the words before it. */
  readonly names: string;
  readonly before: string;
}

/** Where a line stands: just before or after the headline, or elsewhere in the page. */
export type LineZone = 'before' | 'after' | 'elsewhere';

/** A short line of text that may hold a day. */
export interface WrittenLine {
  readonly text: string;
  readonly zone: LineZone;
  /** Classes and ids of its element and of the one around it. */
  readonly names: string;
}

/** The day of publication, as far as the evidence goes. */
export interface RankedDay {
  readonly published: Day | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly confidence: number;
}

/** Where nothing names a day. */
export const NO_DAY: RankedDay = { published: null, publishedFrom: null, confidence: 0 };

/** A digit: western, Arabic-Indic, Persian or Devanagari. */
export const DIGIT = /[\d\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/;

/** Without a year, or two dots around a month, no text holds a day: most are settled here. */
export const MAY_HOLD_DAY =
  /(?:19|20)\d\d|\d\. ?\d{1,2}\. ?\d\d|令和|平成|[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/;

/** Class names that say a date is that of publication. */
export const PUBLISHED_CLASS =
  /publish|pubdate|posted|entry-date|post-date|dateline|article-date|created/i;
