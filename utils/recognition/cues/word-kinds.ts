import { LANGUAGES } from '../../languages/all';
import { findHonorific } from '../../names/honorifics';
import { goesWithGivenName, titlePhrases } from '../../names/office-kinds';
import { unionOf, withEnglish } from '../../names/word-lists';

const ALL = unionOf(({ openers }) => openers?.words);
/** English words open sentences anywhere: in quotations, titles and names of bands. */
const BY_LANGUAGE = withEnglish(({ openers }) => openers?.words);
const WORDS_AND_GIVEN_NAMES = unionOf(({ openers }) => openers?.givenNames);

/**
 * Whether a word at the start of a sentence says nothing about the name after it. An opener of one
 * language is a name in another ("Al", "Per"): all count only where the language is not known.
 */
export function isOpener(key: string, language = ''): boolean {
  const words = BY_LANGUAGE.get(language) ?? ALL;
  return words.has(key) && !WORDS_AND_GIVEN_NAMES.has(key);
}

/** Whether a common word can be somebody's given name all the same. */
export function canBeGivenName(key: string): boolean {
  return WORDS_AND_GIVEN_NAMES.has(key);
}

const PLACES = unionOf(({ places }) => places);

/** Whether a bare word is rather a place than somebody. */
export function isPlace(key: string): boolean {
  return PLACES.has(key);
}

/** Articles: after one a bare name is rather a thing's, or somebody like its bearer. */
const ARTICLES = unionOf(({ articles }) => articles);

const ARTICLES_OF = withEnglish(({ articles }) => articles);

/** Whether a word is an article: in a language, if it is known, "as" is one in Portuguese alone. */
export function isArticle(key: string | undefined, language = ''): boolean {
  return (ARTICLES_OF.get(language) ?? ARTICLES).has(key ?? '');
}

const TIMES = unionOf(({ neutral }) => neutral?.times);
const NEUTRAL: ReadonlySet<string> = new Set([
  ...TIMES,
  ...unionOf(({ neutral }) => neutral?.peoples),
  ...unionOf(({ neutral }) => neutral?.bodies),
]);

/** Whether a word before a name says nothing about whether it is a name. */
export function isNeutralBefore(key: string): boolean {
  return NEUTRAL.has(key);
}

/** Whether a word after a name starts something new: "Trump Tuesday said". */
export function isNeutralAfter(key: string): boolean {
  return TIMES.has(key);
}

/** Titles of offices that are one word are title words, too, also for several: "Senators". */
const OFFICES = LANGUAGES.flatMap(({ code }) => titlePhrases(code))
  .filter(({ words, kind }) => words.length === 1 && !goesWithGivenName(kind))
  .flatMap(({ words }) => words);
const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...unionOf(({ titles }) => titles?.words),
  ...OFFICES,
]);
const TITLE_ENDINGS = [...unionOf(({ titles }) => titles?.endings)];

/** A shorter word is no compound. */
const SHORTEST_COMPOUND = 9;

/** Whether a word's key names an office, rank or party. */
export function isTitleWord(key: string): boolean {
  if (TITLE_WORDS.has(key)) return true;
  return key.length >= SHORTEST_COMPOUND && TITLE_ENDINGS.some((end) => key.endsWith(end));
}

/** Whether a word with a capital is rather something else than somebody's bare name. */
export function isOtherWord(key: string): boolean {
  if (isOpener(key) || isPlace(key) || isNeutralBefore(key)) return true;
  return findHonorific(key) !== undefined;
}
