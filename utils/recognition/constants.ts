/** Tokens of the longest span looked up. "Luiz Inácio Lula da Silva" has five; two to spare. */
export const MAX_SPAN_TOKENS = 7;

/** Tokens of the longest run read as one. Longer ones are lists or shouting: cut, to stay linear. */
export const MAX_RUN_TOKENS = 32;

/** Words kept before a run: "former Secretary of" of "former Secretary of State Doe". */
export const WORDS_BEFORE_RUN = 4;
/** Words kept after a run: "of Norland". */
export const WORDS_AFTER_RUN = 2;

/** UTF-16 units of the longest token kept. No name has longer words; hostile text does. */
export const MAX_TOKEN_LENGTH = 64;

/** Prominence from which a bare name counts though the article's day is not known. */
export const VERY_PROMINENT = 0.8;

/** Days after the end of an office of the first rank in which its holder is still meant by the name. */
export const RECENT_DAYS = 1096;

/** How many times more prominent one of two namesakes must be for the name alone to mean them. */
export const PROMINENCE_FACTOR = 2;

/** Prominence below which nobody is so much better known than a namesake that the name is theirs. */
export const PROMINENCE_FLOOR = 0.4;

/** Or by how much: among the well-known, whose prominence is 0.6 to 1, none is twice another's. */
export const PROMINENCE_LEAD = 0.15;

/** Years after which a person whose death is not recorded is not taken for living. */
export const LONGEST_LIFE = 105;

/** Years of age below which nobody is in the news for their own deeds. */
export const YOUNGEST = 14;

/** Share of long words that begin with a capital, from which a block is a headline in title case. */
export const TITLE_CASE_SHARE = 0.7;

/** Letters of a word that a headline in title case capitalises for certain. */
export const TITLE_CASE_WORD = 4;

/** Words of the longest headline. */
export const MAX_HEADLINE_WORDS = 30;

/** Runs of earlier blocks kept in the context: about 30,000 words of news, 0.7 MB of JSON. */
export const MAX_CONTEXT_RUNS = 4000;

/** Lower-case words of earlier blocks kept in the context. */
export const MAX_CONTEXT_WORDS = 6000;

/** Places that may speak of an office kept in the context: about 40,000 words of news, 0.4 MB of JSON. */
export const MAX_CONTEXT_PHRASES = 3000;

/**
 * How sure each way of reading is, 0 to 1: the share that was right of what was read so in the
 * annotated development texts (`npm run eval` prints it beside these), drawn a little to the middle
 * where there were few.
 */
export const CONFIDENCE = {
  fullName: 0.93,
  alias: 0.96,
  chosenNamesake: 0.74,
  honorific: 0.95,
  shortForm: 0.9,
  givenName: 0.86,
  nearest: 0.88,
  middleName: 0.87,
  titled: 0.88,
  titledFormer: 0.8,
  slip: 0.8,
  loneName: 0.85,
  prominentWithTitle: 0.85,
  prominentAlone: 0.72,
  several: 0.5,
  role: 0.85,
  bareRole: 0.75,
  formerRole: 0.7,
} as const;

/** Confidence below which one person is not marked: a wrong card is worse than no card. */
export const LEAST_CONFIDENCE = 0.6;
