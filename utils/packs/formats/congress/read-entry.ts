import { inOrder } from '../../../people/parse/fields';
import { LINE_MAX, REFERENCES_MAX, URL_MAX } from '../../../people/parse/limits';
import { compact, parseWith } from '../../../people/parse/parse-with';
import type { OtherName, Person } from '../../../people/person';
import { fail, ok, type Result } from '../../../result';
import { popoloGender, wikipediaPage } from '../field-values';
import { type EntryAt, readFacts } from './facts';
import { type Legislator, legislatorSchema, otherNameSchema } from './schema';

/** Schemes whose identifiers make the person's id, the best first. */
const ID_SCHEMES = ['bioguide', 'govtrack', 'wikidata'];

/** An entry as a person; a term that is wrong is told in `at.left` and left out alone. */
export function readEntry(raw: unknown, at: EntryAt): Result<Person> {
  const entry = parseWith(legislatorSchema, raw);
  if (!entry.ok) return entry;
  const identifiers = identifiersOf(entry.value);
  const id = idOf(identifiers);
  if (!id) return fail('must have a bioguide, govtrack or wikidata id', 'id');
  const fields = raw as Readonly<Record<string, unknown>>;
  const { name, others } = readNames(entry.value, fields.other_names);
  const { gender, birthday } = entry.value.bio ?? {};
  return ok(
    compact({
      id,
      name,
      otherNames: others,
      givenName: entry.value.name.first,
      familyName: entry.value.name.last,
      honorificSuffix: entry.value.name.suffix,
      gender: gender && popoloGender(gender),
      birth: birthday,
      identifiers,
      links: linksOf(entry.value),
      facts: readFacts(fields, at),
      sources: [],
    }) as Person,
  );
}

function idOf(identifiers: Person['identifiers']): string | undefined {
  return ID_SCHEMES.flatMap((scheme) => identifiers.filter((own) => own.scheme === scheme))
    .map(({ scheme, identifier }) =>
      scheme === 'wikidata' ? identifier : `${scheme}:${identifier}`,
    )
    .find(isLine);
}

function identifiersOf({ id }: Legislator): Person['identifiers'] {
  return Object.entries(id)
    .flatMap(([scheme, value]) => [value].flat().map((identifier) => ({ scheme, identifier })))
    .filter(({ scheme }) => isLine(scheme) && scheme !== 'wikipedia')
    .slice(0, REFERENCES_MAX);
}

function linksOf({ id }: Legislator): Person['links'] {
  const [title] = [id.wikipedia ?? []].flat();
  if (title === undefined) return [];
  const url = wikipediaPage('en', title);
  return url.length <= URL_MAX ? [{ url, note: 'Wikipedia' }] : [];
}

function isLine(text: string): boolean {
  return text.trim() !== '' && text.length <= LINE_MAX;
}

/** The names of one person in these files. */
interface Names {
  readonly name: string;
  readonly others: readonly OtherName[];
}

/** The official name, else first and last name; all the ways its parts make another one besides. */
function readNames({ name }: Legislator, others: unknown): Names {
  const { first, middle, last, suffix, nickname, official_full } = name;
  const called = official_full ?? joined(first, last, suffix);
  const nick = nickname === undefined ? [] : [named(joined(nickname, last), 'nickname')];
  const all: OtherName[] = [
    named(joined(first, last), 'alias'),
    named(joined(first, middle, last), 'alias'),
    named(joined(first, middle, last, suffix), 'alias'),
    ...nick,
    ...(Array.isArray(others) ? others.slice(0, LINE_MAX).flatMap(readOther(name)) : []),
  ];
  const distinct = all.filter(
    (other, at) => all.findIndex((one) => one.name === other.name) === at && other.name !== called,
  );
  return { name: called.slice(0, LINE_MAX), others: distinct };
}

/** A name of another time; the parts it does not tell are those of today. */
function readOther(name: Legislator['name']) {
  return (raw: unknown): OtherName[] => {
    const other = parseWith(otherNameSchema, raw);
    if (!other.ok || !inOrder(other.value.start, other.value.end)) return [];
    const { first = name.first, middle, last = name.last, start, end } = other.value;
    return [
      { ...named(joined(first, middle, last), 'alias'), ...compact({ from: start, to: end }) },
    ];
  };
}

function named(name: string, kind: OtherName['kind']): OtherName {
  return { name, kind };
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ').slice(0, LINE_MAX);
}
