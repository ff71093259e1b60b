import { nameWords } from '../../names/normalise';
import type { Day, PartialDate } from '../../people/person';
import { OFFICE_WORD_MIN, QUERY_WORDS_MAX } from '../constants';
import { sayingWords } from '../offices/office-words';
import { readPeriod } from './read-period';

/** What a reader typed, as it is searched. */
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
