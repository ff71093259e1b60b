import { groupBy } from '../../../utils/group-by';
import type { SourceFile } from '../../source-format';
import { parliamentSources } from './corrected-parties';
import type { Corrections } from './corrections';
import { byStart, compare } from './dates';
import { withHandovers } from './handovers';
import { type IfgTables, type Minister, readMinisters } from './ifg';
import { itemsOf, readGenders, readLegislators, readSpeeches } from './items';
import { type Member, type MemberTables, readMembers, satSince } from './members';
import { SINGLE, slug } from './minister-posts';
import { PARTIES } from './party-facts';
import { type Built, type Gathered, SAYS, toPerson } from './people';
import { withCommonsSeats } from './same-people';
import { readOtherTerms, withSecondList } from './second-list';
import { AREAS, HOUSE_POSTS, ORGANIZATIONS } from './uk-ground';

/** A repository at the commit that was read. */
export interface At {
  readonly repository: string;
  readonly commit: string;
  readonly date: string;
}

/** What the pack is made of. */
export interface UkInputs {
  readonly ministers: At & { readonly tables: IfgTables };
  readonly members: At & { readonly tables: MemberTables };
  readonly elections: At & {
    readonly speeches: string;
    readonly candidacies: ReadonlyMap<string, string>;
  };
  readonly wikidata: At & { readonly legislators: string };
  /** Another list of ministers, of which nothing is taken: where it differs by days, the month stays. */
  readonly secondList: string;
  readonly corrections: Corrections;
}

/** The day of the election that the pack begins with, and the first of the government after it. */
const ELECTION = '1997-05-01';
const GOVERNMENT = '1997-05-02';

/** The source file of the pack `uk-government`; the same inputs give the same file. */
export function readUkGovernment(inputs: UkInputs): SourceFile {
  const days = { ministers: inputs.ministers.date, members: inputs.members.date };
  const built = gather(inputs)
    .flatMap((gathered): Built[] => {
      const one = toPerson(gathered, days, inputs.corrections.parties);
      return one ? [one] : [];
    })
    .sort((one, other) => compare(one.person.id, other.person.id));
  const ministerial = new Set(built.flatMap(({ posts }) => posts.map(({ id }) => id)));
  const persons = withSecondList(
    withHandovers(
      built.map(({ person }) => person),
      (post) => ministerial.has(post),
    ),
    readOtherTerms(inputs.secondList),
    // Of these few the day is read by hand in another pack.
    (post) => ministerial.has(post) && !SINGLE.has(post),
  );
  const parties = new Set(
    persons.flatMap(({ facts }) => facts.map(({ organization }) => organization)),
  );
  return {
    country: 'United Kingdom',
    sources: usedSources(inputs, persons),
    organizations: [
      ...ORGANIZATIONS,
      ...distinct(Object.values(PARTIES).filter(({ id }) => parties.has(id))).map(
        ({ founded: _, ...party }) => ({
          ...party,
          classification: 'party',
        }),
      ),
    ],
    areas: AREAS,
    posts: [
      ...HOUSE_POSTS,
      ...distinct(built.flatMap(({ posts }) => posts)).map((post) => ({ ...post, vacant: [] })),
    ],
    persons,
  };
}

/** Everyone in the lists, members and ministers as one where both know Parliament's number. */
function gather(inputs: UkInputs): Gathered[] {
  const ministers = readMinisters(inputs.ministers.tables, inputs.corrections);
  const speeches = readSpeeches(inputs.elections.speeches);
  const members = withCommonsSeats(
    readMembers(inputs.members.tables, inputs.corrections),
    speeches,
  ).filter((member) => satSince(member, ELECTION));
  const legislators = readLegislators(inputs.wikidata.legislators);
  const lives = new Map(legislators.map((legislator) => [legislator.item, legislator]));
  const genders = readGenders(inputs.elections.candidacies);
  const items = itemsOf(members, speeches, legislators);
  const ministerOf = ministerFinder(ministers);
  const met = new Set<string>();
  const people = groupBy(members, (member) => ministerOf(member)?.id ?? member.id);
  const both = [...people.values()].flatMap((entries): Gathered[] => {
    const member = joined(entries);
    if (!member) return [];
    const minister = ministerOf(member);
    if (minister) met.add(minister.id);
    const item = entries.map(({ id }) => items.get(id)).find((found) => found !== undefined);
    return [
      {
        member,
        minister,
        item,
        legislator: item === undefined ? undefined : lives.get(item),
        gender: genders.get(member.parliament ?? ''),
      },
    ];
  });
  const others = ministers.filter((minister) => !met.has(minister.id) && isSince(minister));
  return [...both, ...others.map((minister): Gathered => ({ minister }))];
}

/** The list has some people twice, as a commoner and as a peer; the ministers' list knows who is one. */
function joined(entries: readonly Member[]): Member | undefined {
  const main = entries.find(({ parliament }) => parliament !== undefined) ?? entries[0];
  return (
    main && {
      ...main,
      names: entries.flatMap(({ names }) => names),
      seats: entries.flatMap(({ seats }) => seats).sort(byStart),
    }
  );
}

/** Finds a member among the ministers: by Parliament's number, else by name and a day of election. */
function ministerFinder(ministers: readonly Minister[]): (member: Member) => Minister | undefined {
  const byNumber = new Map(ministers.map((minister) => [minister.parliament ?? '', minister]));
  const bySeat = new Map(
    ministers.flatMap((minister) =>
      minister.names.flatMap(({ family }) =>
        minister.seats.map(({ constituency, from }) => [
          seatKey(family, constituency, from),
          minister,
        ]),
      ),
    ),
  );
  return ({ parliament, names, seats }) =>
    parliament === undefined
      ? names
          .flatMap(({ family = '' }) =>
            seats.map(({ constituency, from }) =>
              constituency ? bySeat.get(seatKey(family, constituency, from)) : undefined,
            ),
          )
          .find((minister) => minister !== undefined)
      : byNumber.get(parliament);
}

function seatKey(family: string, constituency: string | undefined, from: string): string {
  return [slug(family), slug(constituency ?? ''), from].join(' ');
}

function isSince({ appointments }: Minister): boolean {
  return appointments.some(({ to }) => to === undefined || to > GOVERNMENT);
}

function distinct<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => compare(a.id, b.id));
}

const IFG = 'Institute for Government, Ministers Database';
const MYSOCIETY = 'mySociety (TheyWorkForYou)';

function usedSources(
  { ministers, members, elections, wikidata, corrections }: UkInputs,
  persons: SourceFile['persons'],
): SourceFile['sources'] {
  const package_ = 'data/packages/uk_politician_data';
  const all: SourceFile['sources'] = {
    [SAYS.ministers]: source(
      ministers,
      'data/appointment.csv',
      'Ministerial appointments since 1979',
      IFG,
    ),
    [SAYS.ministerNames]: source(ministers, 'data/person.csv', 'Ministers since 1979', IFG),
    [SAYS.ministerSeats]: source(
      ministers,
      'data/representation.csv',
      'Seats and parties of ministers since 1979',
      IFG,
    ),
    [SAYS.seats]: source(
      members,
      `${package_}/simple_memberships.parquet`,
      'Memberships of both Houses of Parliament',
      MYSOCIETY,
    ),
    [SAYS.names]: source(
      members,
      `${package_}/person_alternative_names.parquet`,
      'Names of members of both Houses of Parliament',
      MYSOCIETY,
    ),
    [SAYS.elections]: source(
      elections,
      'db/data/maiden-speeches.csv',
      'Maiden speeches and candidates, with numbers of members',
      'UK Parliament (Election results)',
    ),
    [SAYS.life]: source(
      wikidata,
      'html/legislators.csv',
      'Members of both Houses of Parliament since 1997, with births',
      'Wikidata (EveryPolitician scrapers)',
    ),
  };
  const used = new Set(
    persons.flatMap((person) => [
      ...person.sources,
      ...person.facts.flatMap(({ sources }) => sources),
    ]),
  );
  return {
    ...Object.fromEntries(Object.entries(all).filter(([key]) => used.has(key))),
    ...parliamentSources([...used].sort()),
    ...Object.fromEntries(
      Object.entries(corrections.pages).flatMap(([key, page]) =>
        used.has(key) ? [[key, { ...page, by_hand: true }]] : [],
      ),
    ),
  };
}

function source({ repository, commit, date }: At, path: string, title: string, publisher: string) {
  const url = `https://github.com/${repository}/blob/${commit}/${path}`;
  return { url, title, publisher, retrieved: date };
}
