import type { AreaPhrases } from '../../../utils/names/area-phrases';
import { nameWords } from '../../../utils/names/normalise';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import type { Day, Fact, Person } from '../../../utils/people/person';
import { isOffice, officeOf } from '../../../utils/storage/offices/office';
import { officeWords, sayingWords, scanOffice } from '../../../utils/storage/offices/office-words';

/**
 * Whether our facts have the office an article gives: `had`; `other`: that day they have offices,
 * but none by its words, which may be wording alone; `none`: they have no office that day.
 */
export type OfficeGiven = 'had' | 'other' | 'none';

/** An office as an article gives it, beside those our facts have that day. */
export interface ComparedOffice {
  readonly given: OfficeGiven;
  /** Their labels. */
  readonly ours: readonly string[];
}

/** Compares the office an article gives with our facts of that day. */
export function compareOffice(
  office: string,
  person: Person,
  day: Day,
  areas: AreaPhrases,
): ComparedOffice {
  const ours = officesOn(person, day).map(({ label }) => label);
  if (officesLike(office, person, day, areas).length > 0) return { given: 'had', ours };
  return { given: ours.length > 0 ? 'other' : 'none', ours };
}

/** The offices of that day that a search for its words would find, every word in one of them. */
export function officesLike(
  office: string,
  person: Person,
  day: Day,
  areas: AreaPhrases,
): readonly Fact[] {
  const typed = sayingWords(nameWords(office));
  return officesOn(person, day).filter((fact) => {
    // "Secretary of State" said of a nominee is theirs all the same.
    const listed = { ...officeOf(fact), named: false };
    const searchable = { office: listed, words: officeWords(listed, areas) };
    return scanOffice(typed, searchable, false) !== null;
  });
}

function officesOn(person: Person, day: Day): readonly Fact[] {
  const { roles } = factsAsOf(person, day);
  return roles
    .filter(({ tense, fact }) => tense === 'held' && isOffice(fact))
    .map(({ fact }) => fact);
}
