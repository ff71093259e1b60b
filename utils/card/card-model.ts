import type { Day } from '../people/person';

/** That day; now; both, as nothing has changed; nothing on record; a day the reader has gone to. */
export type DaySign = 'then' | 'now' | 'both' | 'gap' | 'past';

/** A card in words and in order; components only lay it out. */
export interface CardModel {
  readonly personId: string;
  /** With the honorific of the day. */
  readonly name: string;
  /** One or two letters for the plate. */
  readonly monogram: string;
  /** "Labour Party · aged 62"; may be empty. */
  readonly subtitle: string;
  /** The day shown: the article's, or the one the reader picked. */
  readonly then: Moment;
  /** The article's day in one line, while another is shown; else null. */
  readonly article: Moment | null;
  /** Only where it differs from then, and no other day is shown. */
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
  /** That the data ends long before the article; null where it does not. */
  readonly endsEarly: EndsEarly | null;
  /** All of it as one text to be pasted elsewhere. */
  readonly citation: Citation;
  /** "The article's day is not certain …"; empty where it is, or another day is shown. */
  readonly dayNote: string;
}

/** "Our data ends 15 months before this article.", and since when. */
export interface EndsEarly {
  readonly title: string;
  readonly text: string;
  /** A pack that tells of the person names an address at which a newer one can be asked for. */
  readonly isUpdatable: boolean;
}

/** A text to be quoted, plain and as Markdown. */
export interface Citation {
  readonly text: string;
  readonly markdown: string;
}

/** The roles on one day. */
export interface Moment {
  readonly sign: DaySign;
  /** "That day", "That day and now", "Now", "Last known, Feb 2025". */
  readonly title: string;
  readonly date: Day;
  /** "26 Sep 2024"; empty where the title says it. */
  readonly dateText: string;
  /** "checked 22 Aug 2026", where the entry speaks for now too; may be empty. */
  readonly checked: string;
  /** The data is too old to tell of now. */
  readonly isStale: boolean;
  readonly roles: readonly RoleLine[];
}

/** One role of a day, in words. */
export interface RoleLine {
  /** "Prime Minister of the United Kingdom", "Former President …", "We have no office for this date". */
  readonly text: string;
  /** "Since 5 Jul 2024", "Left on 20 Jul 2026"; may be empty. */
  readonly detail: string;
  /** Numbers of `CardModel.sources`. */
  readonly sources: readonly number[];
  /** That it is the reader's own word: "My own note", or where it has sources "Your own list"; else empty. */
  readonly own: string;
  /** The role's dates alone: what stands beside those of a variant. */
  readonly range: string;
  /** What other packs say otherwise of the same role; mostly none. */
  readonly variants: readonly VariantLine[];
  /** The post of which holders, predecessor and successor can be asked for; null: none is known. */
  readonly postId: string | null;
}

/** A statement about the same role with other dates, in words: "Pack B: since 4 July 2024". */
export interface VariantLine {
  readonly text: string;
  /** Its dates alone: "Since 4 Jul 2024". */
  readonly range: string;
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

/** A fact of a person's record, by what tells it from their others. */
export interface FactPlace {
  readonly label: string;
  readonly from?: string;
}

/** One statement, the sources it stands on, and whose word it is. */
export interface EvidenceLine {
  /** The fact it tells; absent where it is of another field. */
  readonly fact?: FactPlace;
  /** "Prime Minister of the United Kingdom". */
  readonly text: string;
  /** "5 Jul 2024 to 20 Jul 2026"; may be empty. */
  readonly detail: string;
  readonly sources: readonly number[];
  /** "3 sources agree", "One source", "Worked out from the day of birth". */
  readonly known: string;
  /** As of a role. */
  readonly postId: string | null;
  /** "Politicians of …, version 1.0.0, checked to 27 July 2026"; "Your own list", "My own note". */
  readonly packs: readonly string[];
  /** Statement, sources and pack as one text to be pasted elsewhere. */
  readonly citation: string;
}

/** What lasted, as bars on a line of years, and the days one can step to on it. Positions are fractions of the line, 0 to 1. */
export interface YearsLine {
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
}

/** The person's offices on a line of years. */
export interface Timeline extends YearsLine {
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
  /** "read 3 Mar 2026", or empty where the pack gives no date. */
  readonly checked: string;
}
