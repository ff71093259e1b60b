import type { Endings, Gender } from './endings';
import type { OfficeTitles } from './offices/office-titles';

/** The part of a name a form of address goes with; `alone` goes with none. */
export type NamePart = 'given' | 'family' | 'title' | 'alone';

/** Words between white space, as the language writes them, marks and all; case does not matter. */
export type WordList = string;

/** A form of address: it belongs to the span, and says something of who is meant. */
export interface Honorific {
  readonly forms: readonly string[];
  /** "Sir Keir", never "Sir Starmer"; "Mr Starmer", never "Mr Keir". */
  readonly takes: readonly NamePart[];
  readonly gender?: Gender;
  /** Whether it is written small before a name, too: "monsieur Macron". */
  readonly small?: true;
  /** Whether the word means something else in other languages: "M." is an initial, Don a name. */
  readonly local?: true;
}

/** Offices, ranks and parties that may stand right before a name without being part of it. */
export interface Titles {
  readonly words: WordList;
  /** Ends of titles written as one word: Bundesaußenminister, IOC-Präsident. */
  readonly endings?: WordList;
}

/** Words written small that can begin a family name. */
export interface Particles {
  /** May come first: "van", "de". */
  readonly leading: WordList;
  /** Only go on after another particle: "van der", "de la". */
  readonly following?: WordList;
  /** Those that are rather "and" in this language; in others they are part of a name. */
  readonly conjunctions?: WordList;
}

/** Words with a capital that stand at the beginning of sentences. */
export interface Openers {
  readonly words: WordList;
  /** Given names that are also common words: after them a family name is somebody's. */
  readonly givenNames?: WordList;
}

/** The kind of thing a longer name that begins with a person's name is a name of. */
export type HeadKind =
  | 'place' | 'building' | 'organisation' | 'school' | 'transport' | 'law' | 'prize' | 'work'; // biome-ignore format: short

/** Words that make the name beside them a place, firm, building and so on. */
export interface Heads {
  /** After a name, with a capital: "Trump Tower". */
  readonly after?: Readonly<Partial<Record<HeadKind, WordList>>>;
  /** Before a name, with a capital: "USS", "Fort". */
  readonly before?: WordList;
  /** After a name, written small. */
  readonly smallAfter?: WordList;
  /** Before a name, written small. */
  readonly smallBefore?: WordList;
}

/** Capitalised words that can stand beside a name and are no part of it. */
export interface Neutral {
  /** Days and months: before and after a name. */
  readonly times?: WordList;
  /** Peoples and lands as adjectives, before a name. */
  readonly peoples?: WordList;
  /** Short names of places and bodies that run straight into an office: "US President". */
  readonly bodies?: WordList;
}

/** Words by which a list's other name is known to be no person's. */
export interface NoNames {
  /** Words in the names of bodies and buildings that are nobody's family name. */
  readonly bodies: WordList;
  /** Words of such names, of laws and of works that somebody may be called all the same. */
  readonly things?: WordList;
  /** Words that end the names of parties. */
  readonly parties?: WordList;
  /** Things and beasts that somebody may be called, and that the word alone is not. */
  readonly nouns?: WordList;
}

/** Words that tell who wrote a text, and who took its pictures. */
export interface Bylines {
  /** "By Jane Roe". */
  readonly by: WordList;
  /** "Photo: Jane Roe". */
  readonly credits: WordList;
  /** Words written small between such names. */
  readonly besideNames: WordList;
}

/** The words of a language that tell an office of the article's people from a mere word. */
export interface RoleWords {
  /** Before an office, and part of its mention: "the". */
  readonly articles: WordList;
  /** Prepositions with an article in them, outside the mention: "vom", "du", "al". */
  readonly contracted?: WordList;
  /** Whether articles are written together with the next word: "l'ambassadeur". */
  readonly elides?: true;
  /** Whether lands own offices: "Britain's prime minister". */
  readonly possessors?: true;
  readonly former: WordList;
  /** Adjectives that leave an office what it is: "the current president". */
  readonly present: WordList;
  /** After an office, tie it to what follows: "of". */
  readonly ofs: WordList;
  /** The same, but only before a capital: "the ambassador to France", "told the ambassador to go". */
  readonly tos?: WordList;
  /** Join two offices of one person: "the president and chief executive". */
  readonly ands: WordList;
  /** After an office, make it something else: "the vice president debate". */
  readonly things: WordList;
  /** Before an office, leave open who it is: "became the president". */
  readonly openings: WordList;
  /** Before "of" and an office, speak of the office: "the powers of the president". */
  readonly posts: WordList;
  /** Offices so common that alone they may be anybody's: "the leader". */
  readonly vague: WordList;
  /** How an office's last word changes, old end and new: "er>erin". */
  readonly endings?: WordList;
  /** After these articles only with one of these ends: "die Kanzlerin", while "die Kanzler" are many. */
  readonly feminine?: { readonly articles: WordList; readonly ends: WordList };
  /** Ends of adjectives of lands, which make an office another land's. */
  readonly peoples?: WordList;
}

/** Words about days and months that tell a month from somebody called after it. */
export interface Calendar {
  /** After these a month is one: "in May". */
  readonly before: WordList;
  /** Months that people are called after. */
  readonly namedMonths: WordList;
}

/** How records and texts of a language say the highest offices; a name of two words has `_` between. */
export interface HighOffices {
  /** Head of a state or of its government, of some land: "president", "prime_minister". */
  readonly first: WordList;
  /** Those of them that are of one land, and need none beside them: "taoiseach". */
  readonly ofOneLand?: WordList;
  /** Leader of a party; how great a party the record's prominence says. */
  readonly leaders?: WordList;
  /** Before an office: next below its holder. */
  readonly deputies?: WordList;
  /** Before an office: its holder for a time. */
  readonly standIns?: WordList;
  /** Bodies whose heads count as those of a land. */
  readonly bodies?: WordList;
}

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
export interface PersonSigns {
  /** Verbs of saying and doing, and helping verbs, after a name: "said", "has". */
  readonly deeds: WordList;
  /** Words between a name and its verb: "also". */
  readonly adverbs?: WordList;
  /** Prepositions before a name: "by", "with". */
  readonly before: WordList;
  /** After an article and a name, what is of somebody: "administration", "aide". */
  readonly circles?: WordList;
  /** Of these those that also have a capital; `_` between two: "Administration", "White House". */
  readonly reigns?: WordList;
  /** Before a name, also with a capital, whose it is: "Regierung Doe", "Administración Doe". */
  readonly ofSomebody?: WordList;
  /** After a name and a hyphen: "era", "appointed". */
  readonly tied?: WordList;
  /** Written before a name and a hyphen: "pro". */
  readonly prefixes?: WordList;
  /** Joins two of one kind: "and". */
  readonly ands: WordList;
  /** After a name, what is a firm's: "shares", "board". */
  readonly firms?: WordList;
}

/** Names whose family name comes first, as they are written in Latin letters. */
export interface Romanised {
  readonly familyNames: WordList;
  /** How many words a given name is, and what each looks like. */
  readonly given: { readonly words: number; readonly pattern: RegExp };
}

/** Names in letters without capitals, and what is written beside them or together with them. */
export interface WithoutCapitals {
  /** Offices and forms of address right before or after a name. */
  readonly titlesBeside?: WordList;
  /** What is written together with a name, after it: particles, and forms of address with them. */
  readonly attachedAfter?: WordList;
  /** Letters written together with the word after them. */
  readonly attachedBefore?: string;
  /** Letters of a name in Chinese letters: the longest, and the shortest whose family name is two. */
  readonly han?: { readonly longest: number; readonly shortestOfTwo: number };
}

/** All that recognition knows of a language. What a language has nothing of is left out. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly honorifics?: readonly Honorific[];
  /** Single letters that address somebody where no full stop follows: the Burmese "U". */
  readonly addressLetters?: WordList;
  /** Ranks of peers: before a name, or before "of" and a place. */
  readonly ranks?: WordList;
  /** Words whose full stop belongs to them, so that the name goes on: "Dr." */
  readonly abbreviations?: WordList;
  /** Such words in this language alone: an English "Sr." ends a name. */
  readonly localAbbreviations?: WordList;
  readonly titles?: Titles;
  /** Titles of offices that tell whose name stands after them. */
  readonly offices?: OfficeTitles;
  readonly particles?: Particles;
  readonly openers?: Openers;
  readonly heads?: Heads;
  readonly neutral?: Neutral;
  readonly endings?: Endings;
  /** Words around offices; without them offices stand for nobody. */
  readonly roles?: RoleWords;
  readonly noNames?: NoNames;
  readonly bylines?: Bylines;
  /**
   * Whether nouns and names of places with a capital stand right before a full name: "Golfer Tiger
   * Woods", "Президент России Владимир Путин".
   */
  readonly nounsBeforeNames?: true;
  /** Where all nouns have capitals: words after which the first capital is a noun's and no name's. */
  readonly beforeNouns?: WordList;
  /** Countries and cities that are also family names: a bare one is the place. */
  readonly places?: WordList;
  /** After one a bare name is rather a thing's, or somebody like its bearer. */
  readonly articles?: WordList;
  readonly calendar?: Calendar;
  readonly highOffices?: HighOffices;
  readonly personSigns?: PersonSigns;
  readonly romanised?: readonly Romanised[];
  readonly withoutCapitals?: WithoutCapitals;
}
