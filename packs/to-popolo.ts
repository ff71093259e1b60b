import type { ListedPack } from './pack-list';
import type { NamedSource, PackSources } from './pack-sources';
import type { WrittenPack } from './read-sources';
import { type SourcePerson, startOf } from './source-format';
import {
  isMembership,
  type PopoloPack,
  type PopoloRecord,
  record,
  sourcesOf,
  toArea,
  toMembership,
  toPersonFact,
  toPost,
} from './to-fact';

/** A pack as Popolo. Persons come by item number and facts by date, so a diff is small. */
export function toPopolo({ header, sources: all }: WrittenPack): PopoloPack {
  const people = all.files
    .flatMap((named) => named.content.persons.map((person) => ({ named, person })))
    .sort(
      (a, b) => itemNumber(a.person) - itemNumber(b.person) || byText(a.person.id, b.person.id),
    );
  const verified = people
    .map(({ person }) => person.verified)
    .sort()
    .at(-1);
  return {
    pack: toHeader(header, verified),
    persons: people.map(({ named, person }) => toPerson(all, named, person)),
    organizations: [...all.organizations.values()].map(toOrganization).sort(byId),
    memberships: people.flatMap(({ named, person }) =>
      byDate(person)
        .filter(isMembership)
        .map((fact) => toMembership(all, named, person, fact)),
    ),
    posts: all.files
      .flatMap((named) => named.content.posts.map((post) => toPost(named, post)))
      .sort(byId),
    areas: [...all.areas.values()].map(toArea).sort(byId),
  };
}

/** The day to which the pack is verified is that of its latest person. */
function toHeader(
  { id, title, version, licence, scope, contact, attribution, complete }: ListedPack,
  verified: string | undefined,
) {
  // How many members there may be is a matter of the check alone.
  const claims = complete.map(({ members: _members, ...claim }) => claim);
  const header = { id, title, version, licence, scope, contact, attribution };
  return record({ ...header, complete: claims, verified });
}

function toPerson(all: PackSources, named: NamedSource, person: SourcePerson): PopoloRecord {
  const { sources, facts: _facts, verified, ...fields } = person;
  const own = byDate(person).filter((fact) => !isMembership(fact));
  return record({
    ...fields,
    other_names: person.other_names.map((name) => record({ ...name })),
    verified,
    facts: own.map((fact) => toPersonFact(all, named, person, fact)),
    sources: sourcesOf(named, sources, person.name),
  });
}

function toOrganization(org: {
  id: string;
  name: string;
  classification: string;
  area?: string | undefined;
}): PopoloRecord {
  const { id, name, classification, area } = org;
  return record({ id, name, classification, area_id: area });
}

/** Undated facts first; equal dates keep the order in which they are written. */
function byDate(person: SourcePerson): SourcePerson['facts'] {
  return [...person.facts].sort((a, b) => startOf(a).localeCompare(startOf(b), 'en'));
}

/** People without a Wikidata item come last. */
function itemNumber(person: SourcePerson): number {
  return person.id.startsWith('Q') ? Number(person.id.slice(1)) : Number.MAX_SAFE_INTEGER;
}

function byId(a: PopoloRecord, b: PopoloRecord): number {
  return byText(String(a.id), String(b.id));
}

function byText(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
