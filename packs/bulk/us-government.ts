import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { text } from '../source-fields';
import type { SourceFile } from '../source-format';
import { citations } from './citations';
import type { Copy } from './copy';
import { joinPeople, toPersons } from './people';
import { readCabinets } from './us-cabinet';
import { readFormerMembers } from './us-congress/former-terms';
import { readLateStarts } from './us-congress/late-starts';
import { readMembers } from './us-congress/read';
import { readPastMembers } from './us-congress/read-past';
import { readExecutives } from './us-executive';
import { readStates } from './us-governors';
import { usGround } from './us-ground';
import { withSpeakers } from './us-speakers';
import { wikidataPeople } from './us-wikidata';

/** What a pack is made of, and what had to be left out: names, each with the reason. */
export interface BulkPack {
  readonly file: SourceFile;
  readonly left: readonly string[];
}

const LATE_STARTS = new URL('./us-congress/late-starts.yaml', import.meta.url);
const ITEMS = new URL('./items.yaml', import.meta.url);

/** Reads the pack `us-government` from copies of its sources; the same copies give the same pack. */
export function readUsGovernment(open: (repository: string) => Copy): BulkPack {
  const sources = citations();
  const congress = open('unitedstates/congress-legislators');
  const wikidata = wikidataPeople(open('every-politician-scrapers/us-cabinet'), sources);
  const openstates = open('openstates/people');
  const late = readLateStarts(readFileSync(LATE_STARTS, 'utf8'), {
    page: (key, page) => sources.page(`page-${key}`, page),
    wikidata: () => wikidata.cite('legislators'),
  });
  const former = readFormerMembers(congress, sources, late);
  const members = readMembers(congress, sources, wikidata, former, late);
  const listed = new Set(members.people.map(({ ids }) => ids.bioguide));
  const unlisted = new Map([...former].filter(([id]) => !listed.has(id)));
  const past = readPastMembers(congress, sources, wikidata, unlisted);
  const base = usGround();
  const ground = { ...base, posts: [...base.posts, ...members.posts] };
  const items = readItems(readFileSync(ITEMS, 'utf8'));
  const inCongress = withSpeakers([...members.people, ...past], wikidata);
  const executives = readExecutives(congress, sources, wikidata);
  const cabinets = readCabinets(
    open('fivethirtyeight/data'),
    sources,
    wikidata,
    [...inCongress, ...executives],
    items,
  );
  const states = readStates(openstates, sources, wikidata, items, inCongress);
  const people = joinPeople([...inCongress, ...executives, ...cabinets.people, ...states]);
  const persons = toPersons(people, ground.posts);
  return {
    file: {
      country: 'United States',
      sources: used(sources.list, persons),
      ...ground,
      persons,
    },
    left: [
      ...members.left.map((name) => `${name}: has left, and their terms were not read`),
      ...cabinets.left,
    ],
  };
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

const item = v.strictObject({
  name: text,
  item: v.pipe(v.string(), v.regex(/^Q\d+$/, 'not a Wikidata item')),
});

/** Items of people whom the bulk sources name without any identifier, by that name. */
function readItems(yaml: string): ReadonlyMap<string, string> {
  return new Map(v.parse(v.array(item), load(yaml)).map(({ name, item: id }) => [name, id]));
}
