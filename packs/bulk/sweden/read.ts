import type { SourceFile } from '../../source-format';
import { type Citations, citations } from '../citations';
import type { Copy, Version } from '../copy';
import { type BulkPerson, joinPeople, toPersons } from '../people';
import { citeWikidata, readLists } from '../wikidata-lists/lists';
import { nameParts } from '../wikidata-lists/names';
import { AREAS, ORGANIZATIONS, PARTIES, SEAT, SWEDEN } from './ground';
import { laterFacts, type SittingList, type SittingLists, YEAR } from './seats';
import { joinedItems, readSitting, type Sitting } from './sitting';

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
  const { people: listed, left, day } = readLists(open(lists), cited, SWEDEN, 'sweden');
  const sitting = sittingLists(open(riksdag), cited);
  const people = joinPeople(listed.map((person) => withItem(person, sitting.joined)));
  const updated = people.map((person) => update(person, sitting, day));
  const known = new Set(people.map((person) => person.ids.wikidata));
  const { latest } = sitting;
  const fresh = [...latest.sitting.values()].filter(({ item }) => !known.has(item));
  const all = [...updated, ...fresh.map((one) => newcomer(one, sitting))];
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
function sittingLists(
  copy: Copy,
  { cite }: Citations,
): SittingLists & { readonly joined: ReadonlyMap<string, string> } {
  const versions = [...copy.versions(SITTING)];
  const endOfYear = versions.findLast(({ date }) => date.startsWith(YEAR));
  const latest = versions.at(-1);
  if (endOfYear === undefined || latest === undefined)
    throw new Error(`${copy.repository}: no version of ${SITTING} of ${YEAR}`);
  const listOf = ({ commit, date: day, text }: Version): SittingList => {
    const about = { name: 'wikidata-riksdag', path: SITTING, title: TITLE };
    const source = cite(citeWikidata({ ...copy, commit, date: day }, about));
    return { day, source, sitting: readSitting(text, SITTING) };
  };
  const [then, now] = [listOf(endOfYear), listOf(latest)];
  const joined = joinedItems(then.sitting, now.sitting);
  const sitting = new Map([...then.sitting].map(([item, one]) => [joined.get(item) ?? item, one]));
  return { endOfYear: { ...then, sitting }, latest: now, joined };
}

function withItem(person: BulkPerson, joined: ReadonlyMap<string, string>): BulkPerson {
  const item = joined.get(person.ids.wikidata ?? '');
  return item === undefined ? person : { ...person, ids: { ...person.ids, wikidata: item } };
}

const TITLE = 'Who sits in the Riksdag, in Wikidata';

/** Brings somebody's seats up to the newest list; other offices are known to the day of the first lists. */
function update(person: BulkPerson, lists: SittingLists, day: string): BulkPerson {
  const item = person.ids.wikidata ?? '';
  const now = lists.latest.sitting.get(item);
  const open = person.facts.find(({ post, to }) => post === SEAT && to === undefined);
  if (now === undefined && open === undefined) return person;
  const isNamedOtherwise = now !== undefined && now.name !== person.name;
  const others = person.facts
    .filter((fact) => fact !== open)
    .map((fact) => (fact.to === undefined ? { ...fact, verified: day } : fact));
  return {
    ...person,
    ids: now ? { ...person.ids, riksdagen: now.riksdagen } : person.ids,
    other_names: isNamedOtherwise ? [{ name: now.name, note: 'alias' }] : [],
    verified: lists.latest.day,
    facts: [...others, ...laterFacts(open, item, lists)],
  };
}

/** Somebody who has sat only since the first lists. */
function newcomer({ item, riksdagen, name }: Sitting, lists: SittingLists): BulkPerson {
  return {
    ids: { wikidata: item, riksdagen },
    ...nameParts(name),
    other_names: [],
    verified: lists.latest.day,
    facts: laterFacts(undefined, item, lists),
  };
}
