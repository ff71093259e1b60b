import { LANGUAGES } from '../../languages/all';
import { landOfWord, languageOrEnglish } from '../../names/lands';
import {
  type OfficeKind,
  phrasesOf,
  type TitlePhrase,
  titlePhrases,
  wordsBeside,
} from '../../names/office-kinds';
import { keysOfWords } from '../../names/word-lists';
import type { Title, TitleOwner } from '../model';
import {
  isArticle,
  isNeutralAfter,
  isNeutralBefore,
  isOpener,
  isPlace,
  isTitleWord,
} from './word-kinds';

/** The words around titles of a language, with those of English, which stand in texts of all. */
interface TitleWords {
  readonly language: string;
  /** By the last word, longest first. */
  readonly byLast: ReadonlyMap<string, readonly TitlePhrase[]>;
  readonly former: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly lesser: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly ands: ReadonlySet<string>;
  readonly ofs: ReadonlySet<string>;
  /** Ends of adjectives of lands. */
  readonly peoples: readonly string[];
}

const READ = new Map<string, TitleWords>();

/** The titles of an article's language and of English. */
export function titleWords(of: string): TitleWords {
  const language = languageOrEnglish(of);
  let words = READ.get(language);
  if (words === undefined) {
    words = readWords(language);
    READ.set(language, words);
  }
  return words;
}

function readWords(language: string): TitleWords {
  const codes = [...new Set([language, 'en'])];
  const phrases = codes.flatMap(titlePhrases).sort((a, b) => b.words.length - a.words.length);
  const byLast = new Map<string, TitlePhrase[]>();
  for (const phrase of phrases) {
    const last = phrase.words.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), phrase]);
  }
  const lists = LANGUAGES.filter(({ code }) => codes.includes(code)).map(({ offices }) => offices);
  const setOf = (list: 'former' | 'lesser' | 'present' | 'bodies' | 'ands' | 'ofs') =>
    new Set(lists.flatMap((offices) => [...wordsBeside(offices?.[list])]));
  return {
    language,
    byLast,
    former: setOf('former'),
    prefixes: lists.flatMap((offices) => phrasesOf(offices?.formerPrefixes).flat()),
    lesser: setOf('lesser'),
    present: setOf('present'),
    bodies: setOf('bodies'),
    ands: setOf('ands'),
    ofs: setOf('ofs'),
    peoples: keysOfWords(LANGUAGES.find(({ code }) => code === language)?.roles?.peoples),
  };
}

/** Words of a land that may stand between a title and a name: "президент Украины", "de la". */
const MOST_BETWEEN = 3;
/** Words looked at before a title. */
const MOST_BEFORE = 4;

/** The title that ends where a name begins, of the words before the name. */
export function readTitle(before: readonly TitleOwner[], words: TitleWords): Title | undefined {
  const close = before.slice(-1 - MOST_BETWEEN);
  // Asked of every word with a capital: most have no title near.
  if (!close.some(({ key }) => mayEndTitle(key, words))) return undefined;
  for (let end = before.length; end > 0 && before.length - end <= MOST_BETWEEN; end--) {
    const found = phraseEndingAt(before, end, words);
    if (found !== undefined) return titleOf(before, { ...found, end }, words);
    if (!mayStandBetween(before[end - 1] as TitleOwner, words)) return undefined;
  }
  return undefined;
}

/** Whether a title may end with a word. */
export function mayEndTitle(key: string, { byLast, prefixes }: TitleWords): boolean {
  if (byLast.has(key)) return true;
  // A loop, as this is asked of every word near a capital.
  for (const prefix of prefixes) if (key.startsWith(prefix)) return true;
  return false;
}

function mayStandBetween({ key, capital }: TitleOwner, words: TitleWords): boolean {
  if (capital) return isLandWord(key, words.language);
  return isOfLand(key, words) || words.ofs.has(key) || isArticle(key);
}

/** Whether a word is a land's or people's, by what is known of it or by its end alone. */
function isOfLand(key: string, words: TitleWords): boolean {
  return isLandWord(key, words.language) || isPeopleAdjective(key, words.language);
}

/** Shorter words are no adjectives of lands. */
const SHORTEST_ADJECTIVE = 5;

/** Whether a word ends as adjectives of lands do in a language. */
export function isPeopleAdjective(key: string, language: string): boolean {
  if (key.length < SHORTEST_ADJECTIVE) return false;
  return titleWords(language).peoples.some((end) => key.endsWith(end));
}

/** Whether a word is a land, a people, or a body that offices are of. */
export function isLandWord(key: string, language: string): boolean {
  if (isNeutralAfter(key)) return false;
  if (isNeutralBefore(key) || isPlace(key)) return true;
  return landOfWord(key, language) !== undefined;
}

interface FoundPhrase {
  readonly kinds: readonly OfficeKind[];
  readonly length: number;
  readonly several: boolean;
  readonly former: boolean;
}

function phraseEndingAt(
  before: readonly TitleOwner[],
  end: number,
  words: TitleWords,
): FoundPhrase | undefined {
  const last = before[end - 1]?.key ?? '';
  const whole = phrasesAt(before, end, words.byLast.get(last) ?? []);
  if (whole.length > 0) return foundPhrase(whole, false);
  const prefix = words.prefixes.find((one) => last.startsWith(one));
  if (prefix === undefined) return undefined;
  const rest = words.byLast.get(last.slice(prefix.length).replace(/^-/, '')) ?? [];
  const glued = rest.filter((phrase) => phrase.words.length === 1);
  return glued.length === 0 ? undefined : foundPhrase(glued, true);
}

/** The longest. */
function phrasesAt(
  before: readonly TitleOwner[],
  end: number,
  phrases: readonly TitlePhrase[],
): readonly TitlePhrase[] {
  const fits = phrases.filter(({ words }) =>
    words.every((word, i) => before[end - words.length + i]?.key === word),
  );
  return fits.filter(({ words }) => words.length === fits[0]?.words.length);
}

function foundPhrase(phrases: readonly TitlePhrase[], former: boolean): FoundPhrase {
  return {
    kinds: [...new Set(phrases.map(({ kind }) => kind))],
    length: phrases[0]?.words.length ?? 0,
    several: phrases.some(({ several }) => several),
    former,
  };
}

const DIGITS = /^\d/;

function titleOf(
  before: readonly TitleOwner[],
  { kinds, length, several, former: glued, end }: FoundPhrase & { readonly end: number },
  words: TitleWords,
): Title | undefined {
  const start = end - length;
  const owners: TitleOwner[] = before.slice(end).filter(({ key }) => isOfLand(key, words));
  let former = glued;
  const next = before[start - 1];
  // "5 PM", "a deputy president".
  if (next !== undefined && (DIGITS.test(next.key) || isLesser(next, words))) return undefined;
  for (let at = start - 1; at >= 0 && at >= start - MOST_BEFORE; at--) {
    const word = before[at] as TitleOwner;
    if (isFormer(word, words)) former = true;
    else if (words.present.has(word.key) || isParty(word, words)) continue;
    else if (isOwner(word, words)) owners.push(word);
    else break;
  }
  return { kinds, former, several, owners };
}

/** "L'ancien président": at the beginning of a sentence the article is not cut off. */
function isFormer({ key }: TitleOwner, { former }: TitleWords): boolean {
  return former.has(key) || (key.startsWith('l') && former.has(key.slice(1)));
}

/** "Under President Doe" is no under president. */
function isLesser({ key }: TitleOwner, { lesser, language }: TitleWords): boolean {
  return lesser.has(key) && !isOpener(key, language);
}

/** "Texas Republican Governor": parties and offices stand between a land and a title. */
function isParty({ key }: TitleOwner, { bodies }: TitleWords): boolean {
  return isTitleWord(key) && !isNeutralBefore(key) && !bodies.has(key);
}

function isOwner({ key, capital }: TitleOwner, words: TitleWords): boolean {
  return capital || words.bodies.has(key) || isOfLand(key, words);
}
