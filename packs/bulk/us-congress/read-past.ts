import * as v from 'valibot';
import type { Citations } from '../citations';
import type { Copy } from '../copy';
import type { BulkPerson } from '../people';
import { readTable } from '../table';
import type { WikidataPeople } from '../us-wikidata';
import { partyFacts, serviceFact } from './facts';
import type { FormerMember } from './former-terms';
import { namesOf } from './names';

/** Who left Congress, in the form for spreadsheets; it has no terms. */
const HISTORICAL = 'legislators-historical.csv';

const cell = v.pipe(
  v.string(),
  v.transform((value) => (value === '' ? undefined : value)),
);

const line = v.object({
  last_name: v.string(),
  first_name: v.string(),
  middle_name: cell,
  suffix: cell,
  nickname: cell,
  full_name: cell,
  birthday: v.pipe(
    cell,
    v.check(
      (value) => value === undefined || /^\d{4}-\d{2}-\d{2}$/.test(value),
      'not a full day, YYYY-MM-DD',
    ),
  ),
  gender: v.picklist(['F', 'M']),
  bioguide_id: v.string(),
  govtrack_id: cell,
  icpsr_id: cell,
  wikipedia_id: cell,
});

type Line = v.InferOutput<typeof line>;

/** Members since 2001 who left before the list of members begins. */
export function readPastMembers(
  copy: Copy,
  { cite }: Citations,
  wikidata: WikidataPeople,
  former: ReadonlyMap<string, FormerMember>,
): readonly BulkPerson[] {
  const { text, commit, date } = copy.text(HISTORICAL, 'gh-pages');
  const lines = new Map(
    readTable(text, HISTORICAL, line).map((person) => [person.bioguide_id, person]),
  );
  const names = cite({
    name: 'congress-historical',
    copy,
    path: HISTORICAL,
    ...{ commit, date },
    title: 'Former members of the United States Congress',
    publisher: 'unitedstates project (congress-legislators)',
    licence: 'CC0-1.0',
  });
  return [...former].map(([id, member]) => {
    const person = lines.get(id);
    if (!person) throw new Error(`${HISTORICAL}: ${id} ${member.name} is not here`);
    return toPerson(person, member, names, wikidata);
  });
}

function toPerson(
  person: Line,
  { services, parties, left }: FormerMember,
  source: string,
  wikidata: WikidataPeople,
): BulkPerson {
  const name = nameOf(person);
  const item = wikidata.itemOf({
    ...name,
    bio: { birthday: person.birthday, gender: person.gender },
  });
  return {
    ids: {
      ...(item === undefined ? {} : { wikidata: item }),
      bioguide: person.bioguide_id,
      ...(person.govtrack_id === undefined ? {} : { govtrack: person.govtrack_id }),
      ...(person.icpsr_id === undefined ? {} : { icpsr: person.icpsr_id }),
    },
    ...namesOf(name),
    gender: person.gender === 'F' ? 'female' : 'male',
    birth_date: wikidata.agreedBirth(item, person.birthday),
    death_date: wikidata.deathOf(item),
    verified: left,
    sources: [source],
    facts: [...partyFacts(parties, left), ...services.map(serviceFact)],
  };
}

/** A line as the list of members would have it. */
function nameOf(person: Line): Parameters<typeof namesOf>[0] {
  return {
    id: { bioguide: person.bioguide_id, wikipedia: person.wikipedia_id },
    name: {
      first: person.first_name,
      last: person.last_name,
      middle: person.middle_name,
      suffix: person.suffix,
      nickname: person.nickname,
      official_full: person.full_name,
    },
    other_names: [],
  };
}
