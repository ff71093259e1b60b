import type { RoleWords } from '../../languages/language';
import type { Day, Person } from '../../people/person';
import type { Token } from '../model';
import type { Dropped } from '../trace/trace';

/** An office somebody of the article holds on its day, or held before, as an article may say it. */
export interface Office {
  readonly person: Person;
  readonly former: boolean;
  readonly phrases: readonly OfficePhrase[];
  /** Ways of saying the land or body it is of: "UK", "Labour Party". */
  readonly areas: readonly AreaName[];
  /** Whether the person is known to have held it in some part of a year. */
  readonly heldIn: (year: number) => boolean;
}

/** One way of saying an office without its land: "chancellor of the exchequer", "chancellor". */
export interface OfficePhrase {
  readonly words: readonly OfficeWord[];
  /** Alone it may be anybody's; with the land it is clear: "the leader", "the Labour leader". */
  readonly vague: boolean;
}

/** A word, or a land's name in any of its ways. */
export type OfficeWord = string | readonly AreaName[];

/** One name of a land, or of a body, of which a part will do: "Labour" for "Labour Party". */
export interface AreaName {
  readonly words: readonly string[];
  readonly inPart: boolean;
}

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

/** The beginning of a role phrase, which makes the words after it a known person's: an article, a possessor, or a capital alone. */
export type Opener = 'article' | 'contracted' | 'possessor' | 'capital';

/** All openers. */
export const OPENERS: readonly Opener[] = ['article', 'contracted', 'possessor', 'capital'];

/** A word of a phrase, with its key. Offsets are of the phrase's text. */
export interface PhraseWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Token['gap'];
  readonly capital: boolean;
  readonly possessive: boolean;
}

/** A phrase with its words. */
export interface TokenisedPhrase {
  readonly phrase: RolePhrase;
  readonly words: readonly PhraseWord[];
}

/** An office a phrase may stand for. */
export interface OfficeMatch {
  readonly office: Office;
  readonly span: RoleSpan;
  /** The phrase names its land or body. */
  readonly owned: boolean;
}

/** An office that a phrase names without standing for its holder, and the id of the rule. */
export interface RefusedMatch extends OfficeMatch {
  readonly rule: string;
}

/** Offices of the article's people that a phrase may stand for, or gives to others. */
export interface PhraseMatches {
  readonly matches: readonly OfficeMatch[];
  /** Offices it would stand for in another year. */
  readonly past: readonly OfficeMatch[];
  /** Offices of which it names another of the same name. */
  readonly others: readonly OfficeMatch[];
  /** Offices it names and yet stands for no holder of, by a rule. */
  readonly refused: readonly RefusedMatch[];
  /** Set where it stands for nobody, whatever it fits. */
  readonly dropped?: Dropped;
}

/** Offices, names and words of an article that its phrases are matched with. */
export interface MatchContext {
  readonly offices: OfficesByWord;
  readonly names: NamesHere;
  readonly roles: LanguageRoles;
  readonly published: Day;
}

/** Where an office's mention stands in its block. */
export interface RoleSpan {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name in the text: of people of the list, or, without ids, of a stranger. */
export interface NameHere {
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The names of an article, by block. */
export interface NamesHere {
  /** Whether a name of somebody in the list shares a character with a span. */
  readonly touches: (span: RoleSpan) => boolean;
  readonly startingAt: (block: number, offset: number) => NameHere | undefined;
  readonly endingAt: (block: number, offset: number) => NameHere | undefined;
}

/** Offices by words of their ways; inflected forms find them, too, so what is found may not fit. */
export interface OfficesByWord {
  /** Those of which some way may begin with one of these words. */
  beginningWith(keys: readonly string[]): readonly Office[];
  /** Those of which some way may end with this word. */
  endingWith(key: string): readonly Office[];
}

/** Words of a phrase that name an office: the one asked for, another land's of the name, or nobody's. */
export interface MatchedWords {
  readonly is: 'same' | 'other' | 'nobody';
  readonly from: number;
  readonly to: number;
  /** They name its land or body. */
  readonly owned: boolean;
  /** Id of the rule by which they are not the same. */
  readonly rule?: string;
}

/** A language's role words, as they are compared. */
export type LanguageRoles = {
  readonly [K in keyof Omit<
    RoleWords,
    'endings' | 'feminine' | 'possessors' | 'elides' | 'peoples'
  >]-?: Keys;
} & {
  readonly possessors: boolean;
  /** Whether articles are written together with the next word: "l'ambassadeur". */
  readonly elides: boolean;
  readonly endings: readonly (readonly [from: string, to: string])[];
  readonly feminine: { readonly articles: Keys; readonly ends: readonly string[] };
  readonly peoples: readonly string[];
};

/** Words as they are compared. */
export type Keys = ReadonlySet<string>;

/** Blocks in which things are, by thing. */
export interface BlockIndex<T> {
  add(thing: T, block: number): void;
  /** The last block, up to and with this one, in which the thing is; -1 for none. */
  lastUpTo(thing: T, block: number): number;
}
