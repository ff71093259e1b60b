import type { Words } from './language';

/** The words of a language that tell an office of the article's people from a mere word. */
export interface RoleWords {
  /** Before an office, and part of its mention: "the". */
  readonly articles: Words;
  /** Prepositions with an article in them, outside the mention: "vom", "du", "al". */
  readonly contracted?: Words;
  /** Whether articles are written together with the next word: "l'ambassadeur". */
  readonly elides?: true;
  /** Whether lands own offices: "Britain's prime minister". */
  readonly possessors?: true;
  readonly former: Words;
  /** Adjectives that leave an office what it is: "the current president". */
  readonly present: Words;
  /** After an office, tie it to what follows: "of". */
  readonly ofs: Words;
  /** The same, but only before a capital: "the ambassador to France", "told the ambassador to go". */
  readonly tos?: Words;
  /** Join two offices of one person: "the president and chief executive". */
  readonly ands: Words;
  /** After an office, make it something else: "the vice president debate". */
  readonly things: Words;
  /** Before an office, leave open who it is: "became the president". */
  readonly openings: Words;
  /** Before "of" and an office, speak of the office: "the powers of the president". */
  readonly posts: Words;
  /** Offices so common that alone they may be anybody's: "the leader". */
  readonly vague: Words;
  /** How an office's last word changes, old end and new: "er>erin". */
  readonly endings?: Words;
  /** After these articles only with one of these ends: "die Kanzlerin", while "die Kanzler" are many. */
  readonly feminine?: { readonly articles: Words; readonly ends: Words };
  /** Ends of adjectives of lands, which make an office another land's. */
  readonly peoples?: Words;
}
