import { nameWords } from '../../names/normalise';
import type { Day, PartialDate } from '../../people/person';
import { OFFICE_WORD_MIN, QUERY_WORDS_MAX } from '../constants';
import { sayingWords } from '../offices/office-words';
import { readPeriod } from './read-period';

/** Words and a date that a reader typed, as they are searched. */
export interface SearchQuery {
  /** All words, for names. */
  readonly words: readonly string[];
  /** Those that say something of an office, and no date. */
  readonly officeWords: readonly string[];
  /** The words but for the date: for the names of people of that time. */
  readonly namesThen: readonly string[];
  /** The day, month or year asked about; null: none. */
  readonly period: PartialDate | null;
  readonly today: Day;
}

/** Reads a query; words beyond `QUERY_WORDS_MAX` are left out. */
export function readQuery(text: string, today: Day): SearchQuery {
  const { period, rest } = readPeriod(text);
  const namesThen = nameWords(rest).slice(0, QUERY_WORDS_MAX);
  return {
    words: nameWords(text).slice(0, QUERY_WORDS_MAX),
    officeWords: asksForOffice(namesThen, period) ? sayingWords(namesThen) : [],
    namesThen,
    period,
    today,
  };
}

/** The words that are looked for among names: with a date, those beside it. */
export function nameWordsOf({ words, namesThen, period }: SearchQuery): readonly string[] {
  return period === null ? words : namesThen;
}

/** One or two letters begin the words of half of all offices; with a date they may be "MP". */
function asksForOffice(words: readonly string[], period: PartialDate | null): boolean {
  return period !== null || words.some((word) => word.length >= OFFICE_WORD_MIN);
}

/** Words of which some name a person, and the others an office of theirs. */
interface Split {
  readonly names: readonly string[];
  readonly office: readonly string[];
}

/**
 * All ways to read words as a name and an office, one behind the other: "harris vice president",
 * "vice president harris".
 */
export function splitsOf(words: readonly string[]): Split[] {
  const splits: Split[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [before, behind] = [words.slice(0, at), words.slice(at)];
    splits.push({ names: before, office: sayingWords(behind) });
    splits.push({ names: behind, office: sayingWords(before) });
  }
  return splits.filter(({ office }) => office.some(({ length }) => length >= OFFICE_WORD_MIN));
}

/**
 * The steps in which a search goes from what fits best to what may be meant; each is read only where
 * those before gave too few.
 */
export interface Tier {
  /** `both`: some words name the person, the others an office of theirs. */
  readonly by: 'name' | 'office' | 'both';
  /** Whether a typo in each word is forgiven. */
  readonly forgiving: boolean;
}

const NAMES_FIRST: readonly Tier[] = [
  { by: 'name', forgiving: false },
  { by: 'office', forgiving: false },
  { by: 'both', forgiving: false },
  { by: 'name', forgiving: true },
  { by: 'office', forgiving: true },
];
const OFFICES_FIRST: readonly Tier[] = [
  { by: 'office', forgiving: false },
  { by: 'name', forgiving: false },
  { by: 'both', forgiving: false },
  { by: 'office', forgiving: true },
  { by: 'name', forgiving: true },
];

/** Who asks with a date asks for an office. */
export function tiersFor({ period }: { readonly period: string | null }): readonly Tier[] {
  return period === null ? NAMES_FIRST : OFFICES_FIRST;
}
