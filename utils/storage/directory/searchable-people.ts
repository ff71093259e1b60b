import { createAreaPhrases } from '../../names/area-phrases';
import { nameWords } from '../../names/normalise';
import type { Fact, Person } from '../../people/person';
import { RANK_MAX } from '../constants';
import type { PersonLine } from '../model';
import { isOffice, officeOf } from '../offices/office';
import { officeWords, type SearchableOffice } from '../offices/office-words';
import { otherWords } from '../segment/search-docs';
import type { SearchableWords } from '../words/searchable-words';

/** A person in memory, ready to be searched. */
export interface SearchablePerson {
  readonly line: PersonLine;
  readonly names: SearchableWords;
  readonly offices: readonly (SearchableOffice & { readonly fact: Fact })[];
  /** How prominent: 0 for the most, to 255; see `PeopleRanks`. */
  readonly rank: number;
}

/**
 * Puts the words of people's names and offices beside them; those of the offices when they are first
 * asked for: they take ten times as long, and somebody who types a name does not wait for them.
 */
export function searchablePeople(lines: readonly PersonLine[]): SearchablePerson[] {
  const words = once(() => wordsOfOffices(lines));
  return lines.map((line): SearchablePerson => {
    const { person } = line;
    const prominence = Math.min(1, Math.max(0, person.prominence ?? 0));
    return {
      line,
      names: wordsOfNames(person),
      get offices() {
        return words().get(line) ?? [];
      },
      rank: RANK_MAX - Math.round(prominence * RANK_MAX),
    };
  });
}

type SearchableOffices = SearchablePerson['offices'];

/** Many hold the same office: each is read once. */
function wordsOfOffices(lines: readonly PersonLine[]): ReadonlyMap<PersonLine, SearchableOffices> {
  const areas = createAreaPhrases();
  for (const { person } of lines) for (const fact of person.facts) areas.note(fact.area);
  const known = new Map<string, SearchableOffice>();
  const searchableOf = (fact: Fact): SearchableOffice => {
    const office = officeOf(fact);
    const key = JSON.stringify(office);
    const same = known.get(key) ?? { office, words: officeWords(office, areas) };
    known.set(key, same);
    return same;
  };
  return new Map(
    lines.map((line) => [
      line,
      line.person.facts.filter(isOffice).map((fact) => ({ fact, ...searchableOf(fact) })),
    ]),
  );
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** The words of a person's names; those of the display name are the main ones. */
export function wordsOfNames(person: Person): SearchableWords {
  const main = nameWords(person.name);
  return { main, others: otherWords(person, main) };
}
