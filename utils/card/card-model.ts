import type { Day } from '../people/person';

/** A card in words and in order; components only lay it out. */
export interface CardModel {
  readonly personId: string;
  /** With the honorific of the day. */
  readonly name: string;
  /** One or two letters for the plate. */
  readonly monogram: string;
  /** "62 on that day · Labour Party"; may be empty. */
  readonly subtitle: string;
  readonly then: Moment;
  /** Only where it differs from then. */
  readonly now: Moment | null;
  /** Holds other offices now than then. */
  readonly changedJobs: boolean;
  readonly timeline: Timeline | null;
  /** How the person stands to others whom the article names; empty where there is no article. */
  readonly relations: readonly RelationLine[];
  /** One neutral sentence, or empty. */
  readonly summary: string;
  readonly summarySources: readonly number[];
  /** As of a role, where the reader wrote it. */
  readonly summaryOwn: string;
  readonly otherNames: readonly string[];
  /** As of a role, where the reader changed them. */
  readonly otherNamesOwn: string;
  readonly sources: readonly NumberedSource[];
  /** How each statement of the two rows is known. */
  readonly evidence: readonly EvidenceLine[];
  /** "as far as our data goes, to 3 March 2026", or empty. */
  readonly dataNote: string;
  /** "The article's day is not certain …"; empty where it is, or another day is shown. */
  readonly dayNote: string;
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
  /** That it is the reader's own word: "My own note", or where it has sources "Your own list"; else empty. */
  readonly own: string;
  /** What other packs say otherwise of the same role; mostly none. */
  readonly variants: readonly VariantLine[];
  /** The post of which holders, predecessor and successor can be asked for; null: none is known. */
  readonly postId: string | null;
}

/** A statement about the same role with other dates, in words: "Pack B: since 4 July 2024". */
export interface VariantLine {
  readonly text: string;
  readonly sources: readonly number[];
}

/** One relation to somebody else of the article: "Karen Pierce", "Ambassador … under …". */
export interface RelationLine {
  readonly personId: string;
  readonly name: string;
  readonly text: string;
  readonly sources: readonly number[];
  /** As of a role. */
  readonly own: string;
}

/** One statement, the sources it stands on, and whose word it is. */
export interface EvidenceLine {
  /** "Prime Minister of the United Kingdom". */
  readonly text: string;
  /** "5 July 2024 to 20 July 2026"; may be empty. */
  readonly detail: string;
  readonly sources: readonly number[];
  /** "Politicians of …, version 1.0.0, checked to 27 July 2026"; "Your own list", "My own note". */
  readonly packs: readonly string[];
  /** Statement, sources and pack as one text to be pasted elsewhere. */
  readonly citation: string;
}

/**
 * The person's offices on a line of years, and the days one can step to on it. Positions are
 * fractions of the line, 0 to 1.
 */
export interface Timeline {
  readonly terms: readonly {
    readonly label: string;
    readonly start: number;
    readonly end: number;
    /** In force on the day the card shows. */
    readonly then: boolean;
  }[];
  /** The day the card shows. */
  readonly marker: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** The line's first and last day. */
  readonly first: Day;
  readonly last: Day;
  /** Days on which something changes, the article's day and today; in order, each once. */
  readonly stops: readonly Day[];
  /**
   * The longest name and line under it of any of its days: the head keeps room for them, so that the
   * line stands still from day to day.
   */
  readonly longest: { readonly name: string; readonly subtitle: string };
}

/** A source with its number on the card. */
export interface NumberedSource {
  readonly number: number;
  readonly url: string;
  /** Publisher, or the address's host. */
  readonly publisher: string;
  readonly title: string;
  /** "checked 3 Mar 2026", or empty where the pack gives no date. */
  readonly checked: string;
}
