import type { Day } from '../people/person';

/** What a card says, in words and in order; components only lay it out. */
export interface CardModel {
  readonly personId: string;
  /** With the honorific of the day. */
  readonly name: string;
  /** One or two letters for the round badge. */
  readonly monogram: string;
  /** "62 on that day · Labour Party"; may be empty. */
  readonly subtitle: string;
  readonly then: Moment;
  /** Only where it differs from then. */
  readonly now: Moment | null;
  readonly timeline: Timeline | null;
  /** One neutral sentence, or empty. */
  readonly summary: string;
  readonly summarySources: readonly number[];
  readonly otherNames: readonly string[];
  readonly sources: readonly NumberedSource[];
  /** "as far as our data goes, to 3 March 2026", or empty. */
  readonly dataNote: string;
}

/** The roles on one day. */
export interface Moment {
  /** "Then" or "Now", or the day's own word. */
  readonly title: string;
  readonly date: Day;
  /** "26 Sep 2024". */
  readonly dateText: string;
  readonly roles: readonly RoleLine[];
}

/** One role of a day, in words. */
export interface RoleLine {
  /** "Prime Minister of the United Kingdom", "Former President …", "No office recorded". */
  readonly text: string;
  /** "Since 5 July 2024, in the 84th day"; may be empty. */
  readonly detail: string;
  /** Numbers of `CardModel.sources`. */
  readonly sources: readonly number[];
}

/** The person's offices on a line of years. Positions are fractions of the line, 0 to 1. */
export interface Timeline {
  readonly terms: readonly {
    readonly label: string;
    readonly start: number;
    readonly end: number;
    /** In force on the article's day. */
    readonly then: boolean;
  }[];
  /** The article's day. */
  readonly marker: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** A source as the card numbers it. */
export interface NumberedSource {
  readonly number: number;
  readonly url: string;
  /** Publisher, or the address's host. */
  readonly publisher: string;
  readonly title: string;
  /** "checked 3 Mar 2026", or empty where the pack gives no date. */
  readonly checked: string;
}
