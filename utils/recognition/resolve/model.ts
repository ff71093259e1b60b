import type { Honorific, NamePart } from '../../names/honorifics';
import type { OfficeKind } from '../../names/office-kinds';
import type { CompleteClaim } from '../../people/complete';
import type { Day, Person } from '../../people/person';
import type { NameCorrections } from '../contract';
import type { Peers } from '../cues/peers';
import type {
  ArticleWords,
  Bearers,
  Candidate,
  CandidateKey,
  Claim,
  NearbyWords,
  Span,
  TextPlace,
  TitledName,
  TokenisedRun,
} from '../model';
import type { Trace } from '../trace/trace';
/** A person the article has named in full, and where. */
export interface Unlocked {
  readonly person: Person;
  /** In reading order. */
  readonly places: readonly TextPlace[];
  /** The first full name, as written. */
  readonly fullName: string;
  /** Names that are theirs by the reader's word, as written; of most people none. */
  readonly said: ReadonlySet<string>;
  /** Whether no other name made them known. */
  readonly onlySaid: boolean;
}

/** One person's claim to a short form. */
export interface UnlockedForm {
  readonly unlocked: Unlocked;
  readonly part: NamePart;
}

/** Short forms this article may use, and for whom. */
export type UnlockedForms = ReadonlyMap<string, readonly UnlockedForm[]>;

/** Somebody with a family name who is not in the list: the name alone may be theirs. */
export interface Stranger {
  readonly family: string;
  readonly given: string;
  /** All words of the name. */
  readonly words: readonly string[];
  readonly place: TextPlace;
  readonly honorific: Honorific | undefined;
  /** An office or rank stands right before the name. */
  readonly titled: boolean;
}

/** Places of strangers of each family or given name, in reading order. */
export type StrangersByName = ReadonlyMap<string, readonly Stranger[]>;

/** The strangers of an article by their names. */
export interface StrangersNamed {
  readonly byFamily: StrangersByName;
  /** By given names: alone they may be theirs. */
  readonly byGiven: StrangersByName;
  /** All words of their names. */
  readonly words: ReadonlySet<string>;
}

/** What an article says of lands: its words with capitals, and the lands of those it names. */
export interface LandsSpoken {
  readonly capitals: ReadonlySet<string>;
  /** Names of the areas of offices. */
  readonly areas: ReadonlySet<string>;
}

/** A name as it is right, and whose it is. */
export interface CorrectName {
  readonly key: string;
  readonly unlocked: Unlocked;
}

/** Long names of the article's people. */
export interface Slips {
  /** Their keys. */
  readonly right: ReadonlySet<string>;
  /**
   * First letters and lengths of their keys, and one letter more and less: most words are none of them by
   * these alone.
   */
  readonly shapes: ReadonlySet<number>;
  /** By what is left of each where one letter is left out; worked out when first asked for. */
  readonly byRest: () => ReadonlyMap<string, readonly CorrectName[]>;
}

/** Names and strangers that full names have made known in an article. */
export interface KnownNames {
  readonly forms: UnlockedForms;
  readonly slips: Slips;
  /** Asked for where somebody of the list may be meant by a bare name: in many articles nowhere. */
  readonly strangers: () => StrangersNamed;
  /** Keys of bare names that the running text has as somebody's: a headline may have them, too. */
  readonly inText: ReadonlySet<string>;
  /** Worked out when first asked for: few articles need it. */
  readonly lands: () => LandsSpoken;
  /** The offices that the article gives to people beside their full names, by id. */
  readonly titles: ReadonlyMap<string, readonly OfficeKind[]>;
}

/** A run with what is to be read in it, and what has been. */
export interface ClaimedRun {
  readonly run: TokenisedRun;
  readonly candidates: readonly Candidate[];
  /** Those of the candidates that somebody of the list bears: few runs have any. */
  readonly borne: readonly Candidate[];
  readonly titled?: readonly TitledName[] | undefined;
  readonly claims: readonly Claim[];
}

/** An article while its names are read: its words, its day, who bears its keys and is named in full. */
export interface Article {
  readonly bearers: Bearers;
  readonly words: ArticleWords;
  readonly published: Day | undefined;
  /** Ids of people the article has named in full, as far as is known yet. */
  readonly namedInFull: ReadonlySet<string>;
  readonly near: NearbyWords;
  /** Offices with many holders of which the packs have them all. */
  readonly complete: readonly CompleteClaim[];
  /** Peers named with their places, as far as is known yet. */
  readonly peers: Peers;
  /** The reader's word on its names. */
  readonly corrections: NameCorrections;
  readonly trace?: Trace | undefined;
}

/** A span that short forms of unlocked people fit. */
export interface ShortName {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly names: readonly CandidateKey[];
  readonly forms: readonly UnlockedForm[];
  readonly strangers: readonly Stranger[];
}
