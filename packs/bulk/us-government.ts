import { readFileSync } from 'node:fs';
import type { SourceFile } from '../source-format';
import { type Citations, citations } from './citations';
import type { Copy } from './copy';
import { joinPeople, toPersons } from './people';
import { readDepartures } from './us-congress/departures';
import { type Leavings, readMembers } from './us-congress/read';
import { readPastMembers } from './us-congress/read-past';
import { readRetired } from './us-congress/retired';
import { usGround } from './us-ground';
import { wikidataPeople } from './us-wikidata';

/** What a pack is made of, and what had to be left out: names, each with the reason. */
export interface BulkPack {
  readonly file: SourceFile;
  readonly left: readonly string[];
}

const DEPARTURES = new URL('./us-congress/departures.yaml', import.meta.url);

/** Reads the pack `us-government` from copies of its sources; the same copies give the same pack. */
export function readUsGovernment(open: (repository: string) => Copy): BulkPack {
  const sources = citations();
  const congress = open('unitedstates/congress-legislators');
  const wikidata = wikidataPeople(open('every-politician-scrapers/us-cabinet'), sources);
  const openstates = open('openstates/people');
  const members = readMembers(congress, sources, wikidata, leavings(congress, openstates, sources));
  const listed = new Set(members.people.map(({ ids }) => ids.bioguide));
  const past = readPastMembers(
    { congress, roll: open('fivethirtyeight/data') },
    sources,
    wikidata,
    (bioguide) => listed.has(bioguide),
  );
  const ground = usGround();
  const persons = toPersons(joinPeople([...members.people, ...past.people]), ground.posts);
  return {
    file: {
      country: 'United States',
      sources: used(sources.list, persons),
      ...ground,
      persons,
    },
    left: [...members.left, ...past.left].map((name) => `${name}: no source has the end`),
  };
}

/** When members left: as read by hand, then as Open States has it. */
function leavings(congress: Copy, openstates: Copy, sources: Citations): Leavings {
  const stated = readDepartures(readFileSync(DEPARTURES, 'utf8'), congress, sources);
  const all = new Map(readRetired(openstates, sources));
  for (const [id, leaving] of stated) all.set(id, [leaving, ...(all.get(id) ?? [])]);
  return all;
}

/** Only what some fact or person rests on, in the order of the keys. */
function used(list: SourceFile['sources'], persons: SourceFile['persons']): SourceFile['sources'] {
  const keys = new Set(
    persons.flatMap(({ sources, facts }) => [...sources, ...facts.flatMap((f) => f.sources)]),
  );
  return Object.fromEntries(
    Object.entries(list)
      .filter(([key]) => keys.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
