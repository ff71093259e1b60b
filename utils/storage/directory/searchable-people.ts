import { nameWords } from '../../names/normalise';
import type { Fact, Person } from '../../people/person';
import { RANK_MAX } from '../constants';
import type { PersonLine } from '../model';
import { type AreaPhrases, createAreaPhrases } from '../offices/area-phrases';
import { isOffice, officeOf } from '../offices/office';
import { officeWords } from '../offices/office-words';
import { otherWords } from '../segment/search-docs';
import type { SearchableWords } from '../words/searchable-words';
import type { SearchableOffice } from './scan-offices';

/** A person in memory, ready to be searched. */
export interface SearchablePerson {
  readonly line: PersonLine;
  readonly names: SearchableWords;
  readonly offices: readonly (SearchableOffice & { readonly fact: Fact })[];
  /** How prominent: 0 for the most, to 255; see `PeopleRanks`. */
  readonly rank: number;
}

/** Puts the words of people's names and offices beside them. */
export function searchablePeople(lines: readonly PersonLine[]): SearchablePerson[] {
  const areas = createAreaPhrases();
  for (const { person } of lines) for (const fact of person.facts) areas.note(fact);
  return lines.map((line) => searchablePerson(line, areas));
}

function searchablePerson(line: PersonLine, areas: AreaPhrases): SearchablePerson {
  const { person } = line;
  const prominence = Math.min(1, Math.max(0, person.prominence ?? 0));
  return {
    line,
    names: wordsOfNames(person),
    offices: person.facts.filter(isOffice).map((fact) => {
      const office = officeOf(fact);
      return { fact, office, words: officeWords(office, areas) };
    }),
    rank: RANK_MAX - Math.round(prominence * RANK_MAX),
  };
}

/** The words of a person's names; those of the display name are the main ones. */
export function wordsOfNames(person: Person): SearchableWords {
  const main = nameWords(person.name);
  return { main, others: otherWords(person, main) };
}
