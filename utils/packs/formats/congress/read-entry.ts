import { REFERENCES_MAX } from '../../../people/parse-limits';
import { compact, parseWith } from '../../../people/parse-result';
import type { Person } from '../../../people/person';
import { fail, ok, type Result } from '../../../result';
import { genderOf } from '../genders';
import { wikipediaPage } from '../item-page';
import { type EntryAt, readFacts } from './facts';
import { readNames } from './names';
import { type Legislator, legislatorSchema } from './schema';

/** Schemes whose identifiers make the person's id, the best first. */
const ID_SCHEMES = ['bioguide', 'govtrack', 'wikidata'];

/** An entry as a person; a term that is wrong is told in `at.left` and left out alone. */
export function readEntry(raw: unknown, at: EntryAt): Result<Person> {
  const entry = parseWith(legislatorSchema, raw);
  if (!entry.ok) return entry;
  const identifiers = identifiersOf(entry.value);
  const id = ID_SCHEMES.flatMap(
    (scheme) => identifiers.find((own) => own.scheme === scheme) ?? [],
  )[0];
  if (!id) return fail('must have a bioguide, govtrack or wikidata id', 'id');
  const fields = raw as Readonly<Record<string, unknown>>;
  const { name, others } = readNames(entry.value, fields.other_names);
  const { gender, birthday } = entry.value.bio ?? {};
  return ok(
    compact({
      id: id.scheme === 'wikidata' ? id.identifier : `${id.scheme}:${id.identifier}`,
      name,
      otherNames: others,
      givenName: entry.value.name.first,
      familyName: entry.value.name.last,
      honorificSuffix: entry.value.name.suffix,
      gender: gender && genderOf(gender),
      birth: birthday,
      identifiers,
      links: linksOf(entry.value),
      facts: readFacts(fields, at),
      sources: [],
    }) as Person,
  );
}

function identifiersOf({ id }: Legislator): Person['identifiers'] {
  return Object.entries(id)
    .flatMap(([scheme, value]) => [value].flat().map((identifier) => ({ scheme, identifier })))
    .filter(({ scheme }) => scheme !== '' && scheme !== 'wikipedia')
    .slice(0, REFERENCES_MAX);
}

function linksOf({ id }: Legislator): Person['links'] {
  const [title] = [id.wikipedia ?? []].flat();
  if (title === undefined) return [];
  return [{ url: wikipediaPage('en', title), note: 'Wikipedia' }];
}
