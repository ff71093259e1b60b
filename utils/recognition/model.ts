import type { Case, Gender } from '../languages/endings';
import type { Honorific } from '../names/honorifics';
import type { KeyKind } from '../names/name-keys';
import type { OfficeKind } from '../names/office-kinds';
import type { Day, Person } from '../people/person';
import type { Block, Reason } from './contract';

/** The gap between two words, as far as names care. */
export type Gap =
  /** Nothing: the block begins. */
  | 'first'
  /** White space within a line. */
  | 'space'
  /** A line end: a name may go on after it, or end with it. */
  | 'line'
  | 'hyphen'
  /** A full stop, with or without white space: an initial, an abbreviation, or a sentence's end. */
  | 'dot'
  | 'comma'
  | 'ampersand'
  /** French d', l' and the like: the word goes on. */
  | 'elision'
  /** The end of a sentence, a quotation mark, a colon, a bracket, an empty line. */
  | 'sentence'
  /** Anything else. */
  | 'break';

/** How a word is written. */
export type Casing = 'capital' | 'capitals' | 'lower' | 'none';

/** A word of a block; offsets are UTF-16 units of the block's text. */
export interface Token {
  readonly start: number;
  /** Before any possessive ending. */
  readonly end: number;
  /** After it. */
  readonly wordEnd: number;
  readonly text: string;
  /** As it is compared. */
  readonly key: string;
  readonly casing: Casing;
  /** Between this token and the one before it. */
  readonly gap: Gap;
  readonly possessive: boolean;
}

/**
 * How a block uses capitals: where all words have them, they say nothing about names. `caseless` is
 * a run in a script that has none, `turned` one that reads "Merkel, Angela", `tied` one that goes on
 * over "of": "Philippe of Belgium", `nicknamed` one with a name in quotation marks within: "Earl
 * “Buddy” Carter".
 */
export type Style =
  | 'sentence' | 'title' | 'capitals' | 'caseless' | 'turned' | 'tied' | 'nicknamed'; // biome-ignore format: short

/** A block cut into words. */
export interface BlockText {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly style: Style;
}

/** Words with capitals that stand together, and what is around them. Plain JSON. */
export interface Run {
  readonly block: number;
  /** UTF-16 offset into the block's text. */
  readonly start: number;
  /** As written, with a possessive ending or the full stop of "Jr.". */
  readonly text: string;
  /** Keys of the few words before, up to a comma or the sentence's start. */
  readonly before: readonly string[];
  /** Keys of the two words after, up to a comma or the sentence's end. */
  readonly after: readonly string[];
  readonly opening: Edge;
  readonly closing: Edge;
  readonly style: Style;
  /** All of it, and nothing else, stands between quotation marks. */
  readonly quoted: boolean;
  /** Keys of longer words near by within the block, to tell namesakes apart. */
  readonly near: readonly string[];
}

/** An end of a run: free, or tied to something. */
export type Edge = 'free' | 'sentence' | 'hyphen' | 'ampersand';

/** A word of a run. Offsets are of the run's text. */
export interface RunWord extends Token {
  readonly honorific: Honorific | undefined;
  readonly initial: boolean;
}

/** A run with its words. Read from the run alone, so that a run out of the context reads the same. */
export interface TokenisedRun extends Run {
  readonly words: readonly RunWord[];
  /** The form of address written small right before it. */
  readonly address: Honorific | undefined;
  /** The cases its words may be in; nothing where none of them calls for endings. */
  readonly endings: readonly WordForms[] | undefined;
}

/** Words of a span: from the first up to, but without, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A word's readings; `still` is the one in which it keeps its form. */
export interface WordForms {
  readonly inflected: readonly WordForm[];
  readonly still: WordForm | undefined;
  /** Whether it takes an ending only as the last word of a name. */
  readonly onlyLast: boolean;
}

/** One way to read a word of a name: the key of its base form, in which cases, and whose name. */
export interface WordForm {
  readonly key: string;
  /** Left out: any case, the word does not change. */
  readonly cases?: readonly Case[];
  readonly gender?: Gender;
}

/** A span of a run that may be a name, with the keys it is looked up by, best first. */
export interface Candidate extends Span {
  readonly keys: readonly CandidateKey[];
}

/** A key, and what was left out of the span to get it. */
export interface CandidateKey {
  readonly key: string;
  readonly without: 'nothing' | 'initials' | 'middle-names' | 'nickname' | 'patronymic';
  /** The patronymic left out. */
  readonly patronymic?: string;
  /** Whose name it is alone, by its endings. */
  readonly gender?: Gender;
  /** The cases in which the span as written stands for the key. */
  readonly cases?: readonly Case[];
  /** Whether its ending alone makes a possessive, as in German: "Merkels Rede". */
  readonly possessive?: boolean;
  /** The given name before a nickname that stands in its place in the key. */
  readonly instead?: string;
  /** The second of two initials, where the key has the first alone: "В. В. Путин". */
  readonly second?: string;
  /** Too short to be taken for a name that the article has not given in full. */
  readonly shortOnly?: boolean;
}

/** A run with its candidate spans, before anybody is looked up. */
export interface PreparedRun {
  readonly run: TokenisedRun;
  readonly candidates: readonly Candidate[];
  /** Those of the candidates that an office's title goes with; none where it is left out. */
  readonly titled?: readonly TitledName[];
}

/** A word beside a title that may say of which land or body the office is. */
export interface TitleOwner {
  readonly key: string;
  readonly capital: boolean;
}

/** The title of an office, as it stands before a name. */
export interface Title {
  /** The kinds of office it may be of. */
  readonly kinds: readonly OfficeKind[];
  /** Words such as "former" before it. */
  readonly former: boolean;
  /** It goes with several names: "Presidents". */
  readonly several: boolean;
  /** Words before it, the closest first, up to one that says nothing of lands and bodies. */
  readonly owners: readonly TitleOwner[];
}

/** A candidate that a title goes with. */
export interface TitledName {
  readonly candidate: Candidate;
  readonly title: Title;
  /** The first word of a name that "of" ties to this one: "King Otto of Saxony". */
  readonly of?: string | undefined;
}

/** A span read as a person, or as one of several. */
export interface Claim {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly people: readonly Person[];
  /** Of one who was chosen among people of the name: all of these. */
  readonly namesakes?: readonly Person[];
  /** By the reader's word, of this name or of the one that made it known. */
  readonly said?: true;
  readonly confidence: number;
  readonly reason: Reason;
}

/** A place in the article; places compare in reading order. */
export interface TextPlace {
  readonly block: number;
  readonly start: number;
}

/** Words of the article as a whole that help to read one run. */
export interface ArticleWords {
  /** Whether the article writes this word small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Primary language subtag, such as `en`. */
  readonly language: string;
  /** Keys that name somebody by themselves in this article: "Trump-Vance". */
  readonly names: ReadonlySet<string>;
  /** Keys of bare names that stand as a firm's somewhere: "Warner’s board". */
  readonly firms: ReadonlySet<string>;
}

/** Who bears a key, and in what way. */
export interface Bearers {
  /** Whether anybody bears the key in any way. */
  has(key: string): boolean;
  /** Those for whom the key is a name of one of these kinds. */
  of(key: string, kinds: readonly KeyKind[]): readonly Person[];
  /** The well-known among them, and the reader's own people. */
  wellKnown(key: string, kinds: readonly KeyKind[]): readonly Person[];
  /** Those who hold or held an office of one of the kinds, by a part of their names. */
  titled(kinds: readonly OfficeKind[], names: readonly string[]): readonly Person[];
  /** Those who hold or held one of the first rank, whose name may be a slip's. */
  slipped(kinds: readonly OfficeKind[], name: string): readonly Person[];
}

/** Clues of an article that tell namesakes apart. */
export interface NamesakeClues {
  readonly published: Day | undefined;
  /** Words that stand near the name, somewhere in the article. */
  readonly near?: ReadonlySet<string> | undefined;
  /** Whether those the reader added are never set aside for somebody else of the name. */
  readonly keepOwn?: boolean;
}

/** Words that the article says near each whole name, by the name's key. */
export type NearbyWords = ReadonlyMap<string, ReadonlySet<string>>;
