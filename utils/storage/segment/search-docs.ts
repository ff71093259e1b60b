import { nameWords } from '../../names/normalise';
import type { Day, Person } from '../../people/person';
import { createOfficeDocs, type OfficeDocs } from '../offices/office-docs';
import { joinedInitials } from '../words/searchable-words';
import { createWordDocs, type WordDocs } from '../words/word-docs';
import { createPeopleRanks, latestYear, type PeopleRanks } from './rank-people';

/** The words, offices and ranks of a segment's people, while it is written: about 40 bytes a person. */
export interface SearchDocs {
  /** The words of everyone's names; those of the display name are the main ones. */
  readonly names: WordDocs;
  readonly offices: OfficeDocs;
  readonly ranks: PeopleRanks;
  /** Adds the next person. */
  add(person: Person): void;
}

/** Nobody yet; `today` is the last day in which anybody can have done something. */
export function createSearchDocs(today: Day): SearchDocs {
  const names = createWordDocs();
  const offices = createOfficeDocs();
  const ranks = createPeopleRanks();
  return {
    names,
    offices,
    ranks,
    add(person) {
      const main = nameWords(person.name);
      names.add(main, otherWords(person, main));
      offices.add(person);
      ranks.add(person.prominence ?? 0, latestYear(person, today));
    },
  };
}

/** The words of the person's other names, and initials written as one: "JD". */
export function otherWords({ otherNames }: Person, main: readonly string[]): readonly string[] {
  const joined = joinedInitials(main);
  if (otherNames.length === 0) return joined;
  const others = otherNames.map(({ name }) => nameWords(name));
  return [...joined, ...others.flatMap((words) => [...words, ...joinedInitials(words)])];
}
