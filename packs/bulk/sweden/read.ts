import type { SourceFile } from '../../source-format';
import { type Citations, citations } from '../citations';
import type { Copy, Version } from '../copy';
import { type BulkPerson, toPersons } from '../people';
import { citeWikidata, readLists } from '../wikidata-lists/lists';
import { nameParts } from '../wikidata-lists/names';
import { AREAS, ORGANIZATIONS, PARTIES, SEAT, SWEDEN } from './ground';
import { laterSeats, partyFact, type SittingLists, YEAR } from './seats';
import { readSitting } from './sitting';

/** Repositories that Sweden's pack is read from: lists of 2022, and who has sat since. */
export const SWEDEN_REPOSITORIES = [
  'every-politician-scrapers/sweden-cabinet',
  'every-politician-scrapers/sweden-riksdag-api-current',
] as const;

const SITTING = 'data/wikidata.csv';

/** The pack `sweden`, and what had to be left out, each with the reason. */
export function readSweden(open: (repository: string) => Copy): {
  readonly file: SourceFile;
  readonly left: string[];
} {
  const cited = citations();
  const [lists, riksdag] = SWEDEN_REPOSITORIES;
  const { people, left, day } = readLists(open(lists), cited, SWEDEN, 'sweden');
  const copy = open(riksdag);
  const sitting = sittingLists(copy, cited);
  const known = new Map(people.map((person) => [person.ids.wikidata ?? '', person]));
  const updated = people.map((person) => update(person, sitting, { day, latest: copy.date }, left));
  const fresh = [...sitting.latest.keys()].filter((item) => !known.has(item));
  const all = [...updated, ...fresh.map((item) => newcomer(item, sitting, copy.date))];
  const parties = new Set(all.flatMap(({ facts }) => facts.map((fact) => fact.organization)));
  return {
    file: {
      country: 'Sweden',
      sources: cited.list,
      organizations: [
        ...ORGANIZATIONS,
        ...Object.values(PARTIES).filter(({ id }) => parties.has(id)),
      ],
      areas: AREAS,
      posts: [...SWEDEN.posts],
      persons: toPersons(all, [...SWEDEN.posts]),
    },
    left,
  };
}

/** Who sat at the end of the year of the first lists, and who sits by the newest one. */
function sittingLists(copy: Copy, { cite }: Citations): SittingLists {
  const versions = [...copy.versions(SITTING)];
  const endOfYear = versions.findLast(({ date }) => date.startsWith(YEAR));
  const latest = versions.at(-1);
  if (endOfYear === undefined || latest === undefined)
    throw new Error(`${copy.repository}: no version of ${SITTING} of ${YEAR}`);
  const source = (version: Version) =>
    cite(
      citeWikidata(
        { ...copy, commit: version.commit, date: version.date },
        { name: 'wikidata-riksdag', path: SITTING, title: 'Who sits in the Riksdag, in Wikidata' },
      ),
    );
  return {
    endOfYear: readSitting(endOfYear.text, SITTING),
    latest: readSitting(latest.text, SITTING),
    sources: [source(endOfYear), source(latest)],
  };
}

/**
 * Brings somebody's seats up to the newest list. Who was still in another office on the day of the first
 * lists stays as they were then: when that office ended nobody says.
 */
function update(
  person: BulkPerson,
  sitting: SittingLists,
  days: { readonly day: string; readonly latest: string },
  left: string[],
): BulkPerson {
  const item = person.ids.wikidata ?? '';
  const now = sitting.latest.get(item);
  const ids = now ? { ...person.ids, riksdagen: now.riksdagen } : person.ids;
  if (person.facts.some(({ post, to }) => post !== SEAT && to === undefined)) {
    if (now) left.push(`${person.name}, seat since ${now.from}: the list of offices is older`);
    return { ...person, ids };
  }
  const open = person.facts.find(({ post, to }) => post === SEAT && to === undefined);
  const other = person.facts.filter((fact) => fact !== open);
  const seats = laterSeats(open, item, sitting);
  const isNamedOtherwise = now !== undefined && now.name !== person.name;
  return {
    ...person,
    ids,
    other_names: isNamedOtherwise ? [{ name: now.name, note: 'alias' }] : [],
    verified: days.latest,
    facts: [...other, ...seats, ...(now ? [partyFact(now, sitting.sources[1])] : [])],
  };
}

/** Somebody who has sat only since the first lists. */
function newcomer(item: string, sitting: SittingLists, day: string): BulkPerson {
  const now = sitting.latest.get(item);
  if (now === undefined) throw new Error(`${item}: not in the list`);
  return {
    ids: { wikidata: item, riksdagen: now.riksdagen },
    ...nameParts(now.name),
    other_names: [],
    verified: day,
    facts: [...laterSeats(undefined, item, sitting), partyFact(now, sitting.sources[1])],
  };
}
