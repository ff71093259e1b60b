/**
 * The nouns of the project. Field names follow Popolo where Popolo has a word.
 * Values of these types have been parsed: code that holds one may trust it.
 */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; always a real date at its precision. */
export type PartialDate = string;

/** `YYYY-MM-DD`, a real calendar day without a time zone. */
export type Day = string;

/** The kinds of things a fact may be about. */
export const FACT_KINDS = [
  'office',
  'candidacy',
  'party',
  'honour',
  'occupation',
  'relation',
  'event',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** In what way the person held it. */
export const FACT_STATUSES = ['held', 'acting', 'designate', 'nominee', 'elect', 'shadow'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** A page or data entry that was read, and the day of the copy that was read. */
export interface Source {
  readonly url: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly retrieved?: Day;
}

/** A party, government, parliament, firm: whatever a fact belongs to. */
export interface Organization {
  readonly id?: string;
  readonly name: string;
  /** Popolo's classification, such as `party`, `legislature` or `executive`. */
  readonly classification?: string;
}

/** An office that outlasts its holders. */
export interface PostRef {
  readonly id: string;
  readonly label?: string;
  /** One person holds it at a time. */
  readonly single?: boolean;
  /** Whoever holds it serves under whoever holds the posts of these ids. */
  readonly under?: readonly string[];
  /**
   * Of a single-holder post: from this day on the pack lists everyone who held it or acted in it,
   * so that a gap is a vacancy and neighbours are predecessor and successor.
   */
  readonly completeSince?: Day;
  /** Times in which it is known that nobody held it. */
  readonly vacancies?: readonly Vacancy[];
}

/** A time in which a post had no holder, both days inclusive. */
export interface Vacancy {
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly sources: readonly Source[];
}

/** A country, state, constituency or city. */
export interface Area {
  readonly id?: string;
  readonly name: string;
  /** Other ways to say it, as a noun or an adjective: "UK", "Britain", "British". */
  readonly otherNames?: readonly string[];
}

/** One dated, sourced statement about a person. */
export interface Fact {
  readonly kind: FactKind;
  readonly status: FactStatus;
  /** A phrase that reads well alone and after "former": "Prime Minister of the United Kingdom". */
  readonly label: string;
  /** The bare role, as Popolo has it: "Prime Minister"; of a relation, what the person is to the other: "child". */
  readonly role?: string;
  readonly post?: PostRef;
  readonly organization?: Organization;
  readonly area?: Area;
  /** The other person of a relation. */
  readonly person?: { readonly id: string; readonly name?: string };
  readonly election?: string;
  readonly outcome?: string;
  /** The form of address an honour gives: "Sir". */
  readonly honorificPrefix?: string;
  /** First day, inclusive. Absent: unknown. */
  readonly from?: PartialDate;
  /** Of a fact whose start is unknown: the first day on which a source shows it; of earlier ones it says nothing. */
  readonly shownFrom?: PartialDate;
  /** Last day, inclusive. Absent: no end known. */
  readonly to?: PartialDate;
  /** Of a fact without end: the last day on which a source shows it; of later ones it says nothing. */
  readonly verified?: Day;
  readonly sources: readonly Source[];
  /** Set where a person was put together from several records. */
  readonly origin?: FactOrigin;
}

/** Where a fact of a joined person comes from, and what the other records say otherwise. */
export interface FactOrigin {
  /** Ids of the packs that state it; none: the reader's own. */
  readonly packs: readonly string[];
  /** The reader states part of it, too, or gave it other sources. */
  readonly own?: boolean;
  /** The last day for which one of those packs vouches. */
  readonly verified?: Day;
  /** The same role at about the same time, with dates that do not agree. Without origins. */
  readonly variants?: readonly FactVariant[];
}

/** Another record's dates for a fact. */
export interface FactVariant {
  readonly packs: readonly string[];
  readonly from?: PartialDate;
  readonly shownFrom?: PartialDate;
  readonly to?: PartialDate;
  readonly verified?: Day;
  readonly sources: readonly Source[];
}

/** In what way another name is the person's. */
export const NAME_KINDS = ['alias', 'birth', 'nickname', 'initials', 'transliteration'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name other than the display name. */
export interface OtherName {
  readonly name: string;
  readonly kind: NameKind;
  /** BCP 47. */
  readonly lang?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** One person, as one pack or the reader has it. */
export interface Person {
  /**
   * As in the source: `Q6383803`, `bioguide:H001075`, `12`; the reader's own: `own:<uuid>`. Where
   * people of several packs meet, one that means something only within its pack has the pack before
   * it (`idInPack`).
   */
  readonly id: string;
  /** Of a joined person: the ids of their other records. */
  readonly otherIds?: readonly string[];
  readonly name: string;
  readonly otherNames: readonly OtherName[];
  readonly givenName?: string;
  readonly familyName?: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
  /** Popolo's free field; `male` and `female` are understood. Never shown. */
  readonly gender?: string;
  readonly birth?: PartialDate;
  readonly death?: PartialDate;
  /** One neutral sentence, at most 280 characters, no claim of office. */
  readonly summary?: string;
  readonly identifiers: readonly { readonly scheme: string; readonly identifier: string }[];
  readonly links: readonly { readonly url: string; readonly note?: string }[];
  /** How likely a bare name means this person, 0 to 1. */
  readonly prominence?: number;
  /** The day up to which this person's facts are known to hold. */
  readonly verified?: Day;
  readonly facts: readonly Fact[];
  /** Sources of what is said of the person outside the facts: birth, names, summary. */
  readonly sources: readonly Source[];
  /** Which pack this record came from; absent for the reader's own. */
  readonly pack?: string;
  /** Set where the reader corrected a pack's person. */
  readonly own?: OwnWord;
}

/** The reader's own word in a pack's person, but for the facts, which say it themselves. */
export interface OwnWord {
  readonly fields: readonly (keyof Person)[];
  /** Those the reader gave beside the pack's. */
  readonly sources: readonly Source[];
}
