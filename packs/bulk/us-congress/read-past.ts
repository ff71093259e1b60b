import * as v from 'valibot';
import { groupBy } from '../../../utils/group-by';
import type { Citations } from '../citations';
import type { Copy } from '../copy';
import type { BulkPerson } from '../people';
import { readTable } from '../table';
import type { WikidataPeople } from '../us-wikidata';
import { partyFacts, serviceFact } from './facts';
import { namesOf } from './names';
import { toPastMember } from './past-member';
import { type RollEntry, readRoll, seatCounter } from './roll';

/** Who left Congress, in the form for spreadsheets; it has no terms. */
const HISTORICAL = 'legislators-historical.csv';

/** Who served in each Congress from 1947 to 2014. */
const ROLL = 'congress-age/congress-terms.csv';

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

/** The copies that past members are read from. */
export interface PastCopies {
  readonly congress: Copy;
  readonly roll: Copy;
}

/** The first Congress of the century. */
const FIRST_CONGRESS = 107;

/** Members since 2001 who left before the list of members begins; and who is not in, as nobody gives an end. */
export function readPastMembers(
  { congress, roll }: PastCopies,
  { cite }: Citations,
  wikidata: WikidataPeople,
  isKnown: (bioguide: string) => boolean,
): { readonly people: readonly BulkPerson[]; readonly left: readonly string[] } {
  const lines = congress.text(HISTORICAL, 'gh-pages');
  const persons = new Map(
    readTable(lines.text, HISTORICAL, line).map((person) => [person.bioguide_id, person]),
  );
  const all = readRoll(roll.text(ROLL).text, ROLL);
  const isUnchanged = seatCounter(all);
  const sources = {
    roll: cite({
      name: 'congress-terms',
      copy: roll,
      path: ROLL,
      commit: roll.commit,
      date: roll.date,
      title: 'Members of each United States Congress from 1947 to 2014',
      publisher: 'FiveThirtyEight',
      licence: 'CC-BY-4.0',
    }),
    statements: wikidata.cite('legislators'),
  };
  const historical = cite({
    name: 'congress-historical',
    copy: congress,
    path: HISTORICAL,
    commit: lines.commit,
    date: lines.date,
    title: 'Former members of the United States Congress',
    publisher: 'unitedstates project (congress-legislators)',
    licence: 'CC0-1.0',
  });
  const left: string[] = [];
  const people = [...groupBy(all, ({ bioguide }) => bioguide)].flatMap(([id, entries]) => {
    if (isKnown(id) || !entries.some(({ congress: c }) => c >= FIRST_CONGRESS)) return [];
    const person = persons.get(id);
    if (!person) throw new Error(`${HISTORICAL}: ${id} is on the roll and not here`);
    return toPerson(person, entries);
  });
  return { people, left };

  function toPerson(person: Line, entries: readonly RollEntry[]): BulkPerson[] {
    const name = nameOf(person);
    const item = wikidata.itemOf({
      ...name,
      bio: { birthday: person.birthday, gender: person.gender },
    });
    const held = wikidata.congress.get(item ?? '') ?? [];
    const past = toPastMember(entries, held, isUnchanged, sources);
    if (!past) {
      left.push(`${person.bioguide_id} ${person.full_name}`);
      return [];
    }
    return [
      {
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
        verified: past.verified,
        sources: [historical],
        facts: [...partyFacts(past.parties, past.verified), ...past.services.map(serviceFact)],
      },
    ];
  }
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
