import { BEFORE_START, inOrder } from '../../people/parse/fields';
import { compact } from '../../people/parse/parse-with';
import {
  type Fact,
  NAME_KINDS,
  type NameKind,
  type OtherName,
  type Person,
} from '../../people/person';
import type { PackHeader } from '../../storage/model';
import { readPersonFact } from './read-fact';
import { BadReference, type Entities } from './references';
import type { PopoloPerson } from './schema';
import { readSources } from './sources';

/** The file a person stands in, and the facts it tells of them elsewhere. */
interface PersonContext {
  readonly header: PackHeader | null;
  readonly entities: Entities;
  /** The person's facts out of the file's memberships. */
  readonly held: readonly Fact[];
  readonly path: string;
}

/** A Popolo person as ours. Verified up to their own day, or else the pack's. */
export function readPerson(
  raw: PopoloPerson,
  { header, entities, held, path }: PersonContext,
): Person {
  checkOrder(raw.birth_date, raw.death_date, `${path}.death_date`);
  const ownFacts = (raw.facts ?? []).map((fact, index) =>
    readPersonFact(fact, entities, `${path}.facts[${index}]`),
  );
  return compact({
    id: raw.id,
    name: raw.name,
    otherNames: (raw.other_names ?? []).map((name, index) =>
      readOtherName(name, `${path}.other_names[${index}]`),
    ),
    givenName: raw.given_name,
    familyName: raw.family_name,
    honorificPrefix: raw.honorific_prefix,
    honorificSuffix: raw.honorific_suffix,
    gender: raw.gender,
    birth: raw.birth_date,
    death: raw.death_date,
    summary: raw.summary,
    identifiers: raw.identifiers ?? [],
    links: raw.links ?? [],
    prominence: raw.prominence,
    verified: raw.verified ?? header?.verified,
    facts: [...held, ...ownFacts],
    sources: readSources(raw.sources),
  }) as Person;
}

/** Popolo's note is free text: one that is not a kind of ours makes a plain alias. */
function readOtherName(
  raw: NonNullable<PopoloPerson['other_names']>[number],
  path: string,
): OtherName {
  checkOrder(raw.start_date, raw.end_date, `${path}.end_date`);
  const kind = NAME_KINDS.includes(raw.note as NameKind) ? (raw.note as NameKind) : 'alias';
  return compact({
    name: raw.name,
    kind,
    lang: raw.lang,
    from: raw.start_date,
    to: raw.end_date,
  }) as OtherName;
}

function checkOrder(from: string | undefined, to: string | undefined, path: string): void {
  if (!inOrder(from, to)) throw new BadReference(BEFORE_START, path);
}
