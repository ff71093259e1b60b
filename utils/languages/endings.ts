/** The gender that a form of address or an ending tells of. */
export type Gender = 'male' | 'female';

/** The cases names are put into; the nominative is the form people are listed under. */
export type Case = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'locative';

/** An ending, and what the word may end in where it has none. */
export interface Ending {
  readonly ending: string;
  /** Likeliest first; '' where the ending is simply added. */
  readonly bases: readonly string[];
  readonly cases: readonly Case[];
  readonly gender?: Gender;
  /** Letters of which one stands before the ending; left out: any. */
  readonly after?: string;
}

/** Words that keep their form in all cases, by what they end in; left out gender: either. */
export interface Invariable {
  readonly ending: string;
  readonly gender?: Gender;
}

/** How a language changes the ends of names. */
export interface Endings {
  /** The script of its words, where that is not Latin. */
  readonly script?: 'Cyrillic';
  /** Whether each word of a name takes an ending, all in one case, or the last alone. */
  readonly words: 'each' | 'last';
  /** Whether an apostrophe sets the ending off: "Erdoğan'ın". */
  readonly apostrophe?: boolean;
  readonly endings: readonly Ending[];
  readonly invariable?: readonly Invariable[];
}

/** Puts down an ending, so that a language's endings read as a table: `ending('ого', ['ий'], …)`. */
export function ending(
  text: string,
  bases: readonly string[],
  cases: readonly Case[],
  more: { readonly gender?: Gender; readonly after?: string } = {},
): Ending {
  return { ending: text, bases, cases, ...more };
}
