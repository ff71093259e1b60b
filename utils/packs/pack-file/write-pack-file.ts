import { compact } from '../../people/parse/parse-with';
import type { Person } from '../../people/person';
import type { PackHeader } from '../../storage/model';
import { createCollector } from './references';
import type { PopoloFile, PopoloPerson } from './schema';
import { writeSources } from './sources';
import { type Collectors, isMembership, writeMembership, writePersonFact } from './write-fact';

/**
 * Writes people as a Popolo file, ready for `JSON.stringify`; `parsePackFile` gives the same people
 * back (a person's memberships come before their other facts). The pack a person came from is not
 * written: it is the file.
 */
export function writePackFile(header: PackHeader | null, people: readonly Person[]): PopoloFile {
  const collectors: Collectors = {
    organizations: createCollector(),
    posts: createCollector(),
    areas: createCollector(),
  };
  const persons = people.map((person) => writePerson(person, collectors));
  const memberships = people.flatMap((person) =>
    person.facts.filter(isMembership).map((fact) => writeMembership(person.id, fact, collectors)),
  );
  return compact({
    pack: header,
    persons,
    organizations: collectors.organizations.all(),
    memberships,
    posts: collectors.posts.all(),
    areas: collectors.areas.all(),
  }) as PopoloFile;
}

function writePerson(person: Person, collectors: Collectors): PopoloPerson {
  const facts = person.facts.filter((fact) => !isMembership(fact));
  return compact({
    id: person.id,
    name: person.name,
    other_names: filled(person.otherNames)?.map(({ kind, from, to, ...name }) =>
      compact({ ...name, note: kind, start_date: from, end_date: to }),
    ),
    given_name: person.givenName,
    family_name: person.familyName,
    honorific_prefix: person.honorificPrefix,
    honorific_suffix: person.honorificSuffix,
    gender: person.gender,
    birth_date: person.birth,
    death_date: person.death,
    summary: person.summary,
    identifiers: filled(person.identifiers),
    links: filled(person.links),
    prominence: person.prominence,
    verified: person.verified,
    facts: filled(facts)?.map((fact) => writePersonFact(fact, collectors)),
    sources: writeSources(person.sources),
  }) as PopoloPerson;
}

/** The list, or undefined where it is empty: an empty list is not written. */
function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
