import type { Citations } from '../citations';
import type { Copy } from '../copy';
import type { BulkPerson } from '../people';
import type { WikidataPeople } from '../us-wikidata';
import { partyFacts, serviceFact } from './facts';
import { type LastSeen, lastSeen } from './last-seen';
import { leaderFacts } from './leaders';
import type { Leaving } from './leaving';
import { type Legislator, parseLegislator } from './legislator';
import { type Member, toMember } from './member';
import { namesOf } from './names';
import { successions } from './successions';

/** The list of members, in a copy of unitedstates/congress-legislators. */
export const LIST = 'legislators-current.yaml';

/** Days on which other sources say that somebody left, by Bioguide identifier. */
export type Leavings = ReadonlyMap<string, readonly Leaving[]>;

/** What became of the list. */
export interface CongressRows {
  readonly people: readonly BulkPerson[];
  /** Who is not in, as no source shows when they left: names with their Bioguide identifier. */
  readonly left: readonly string[];
}

/** Everyone the list of members ever had, from all its versions in the copy. */
export function readMembers(
  copy: Copy,
  { cite }: Citations,
  wikidata: WikidataPeople,
  others: Leavings,
): CongressRows {
  const seen = lastSeen(copy.versions(LIST));
  const list = [...seen].map(([id, last]) => {
    const legislator = parseLegislator(last.entry, `${LIST} at ${last.commit}: ${id}`);
    return { id, last, legislator };
  });
  const followed = successions(list, (last) => source(last));
  const left: string[] = [];
  const people = list.flatMap(({ id, last, legislator }) => {
    const item = wikidata.itemOf(legislator);
    const leavings = [
      ...(others.get(id) ?? []),
      ...wikidata.leavings(item, legislator),
      ...(followed.get(id) ?? []),
    ];
    const member = toMember(legislator, last, source(last), leavings);
    if (!member) left.push(`${id} ${legislator.name.first} ${legislator.name.last}`);
    return member ? [toPerson(member, item, copy.date, wikidata)] : [];
  });
  return { people, left };

  function source({ commit, date, gone }: LastSeen): string {
    // Who sits is in the newest version, and the copy is as new as its newest commit.
    const at = gone === undefined ? { commit: copy.commit, date: copy.date } : { commit, date };
    return cite({
      name: 'congress',
      copy,
      path: LIST,
      ...at,
      title: `Members of the United States Congress, as of ${at.date}`,
      publisher: 'unitedstates project (congress-legislators)',
      licence: 'CC0-1.0',
    });
  }
}

function toPerson(
  { legislator, services, parties, verified }: Member,
  item: string | undefined,
  today: string,
  wikidata: WikidataPeople,
): BulkPerson {
  const until = services.at(-1)?.to;
  const sources = services.at(-1)?.sources.slice(0, 1) ?? [];
  const { birthday, gender } = legislator.bio;
  return {
    ids: idsOf(legislator, item),
    ...namesOf(legislator),
    gender: gender === 'F' ? 'female' : 'male',
    birth_date: wikidata.agreedBirth(item, birthday),
    death_date: wikidata.deathOf(item),
    verified: until === undefined ? today : verified,
    facts: [
      ...partyFacts(parties),
      ...services.map(serviceFact),
      ...leaderFacts(legislator, until, today, sources),
    ],
  };
}

function idsOf({ id }: Legislator, item: string | undefined): BulkPerson['ids'] {
  return {
    ...(item === undefined ? {} : { wikidata: item }),
    bioguide: id.bioguide,
    ...(id.govtrack === undefined ? {} : { govtrack: String(id.govtrack) }),
    ...(id.icpsr === undefined ? {} : { icpsr: String(id.icpsr) }),
  };
}
