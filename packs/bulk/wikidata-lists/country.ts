import { groupBy } from '../../../utils/group-by';
import type { SourceFact, SourcePost } from '../../source-format';
import type { BulkPerson } from '../people';
import { follows, joinStretches } from '../uk-government/dates';
import { nameParts } from './names';
import { staleTerms, type Term, withAgreedChanges } from './single-posts';
import type { Statement } from './statements';

/** A position of the lists that is taken, and the post it is here. */
export interface ListedOffice {
  readonly post: string;
  /** States have a position of the same name: only who sat in the country's parliament then is meant. */
  readonly needsSeat?: boolean;
}

/** What is taken of a country's lists. */
export interface Country {
  readonly posts: readonly SourcePost[];
  /** Seats in parliament, by the words of the list. */
  readonly seats: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, ListedOffice>>;
  /** Whatever ended before this day is not taken. */
  readonly since: string;
  /** Statements that are not taken, as item and position; each with the reason beside it. */
  readonly without?: readonly string[];
}

/** The two lists of a country, with the key and day of each. */
export interface CountryLists {
  readonly legislators: readonly Statement[];
  readonly holders: readonly Statement[];
  readonly seatSource: string;
  readonly officeSource: string;
  readonly day: string;
}

/** The people of a country's lists, and what had to be left out, each with the reason. */
export function readCountry(
  lists: CountryLists,
  country: Country,
): { readonly people: BulkPerson[]; readonly left: string[] } {
  const seats = taken(lists.legislators, (statement) => country.seats[statement.position]);
  const bySeat = groupBy(seats, ({ item }) => item);
  const offices = taken(lists.holders, (statement) => {
    const office = country.offices[statement.position];
    if (
      office === undefined ||
      country.without?.includes(`${statement.item} ${statement.position}`)
    )
      return undefined;
    const sits = (bySeat.get(statement.item) ?? []).some((seat) => isIn(seat, statement.from));
    return office.needsSeat && !sits ? undefined : office.post;
  });
  const terms = [...joined(seats, lists.seatSource), ...joined(offices, lists.officeSource)].filter(
    ({ to }) => to === undefined || to >= country.since,
  );
  const stale = staleTerms(terms, country.posts);
  const sound = withAgreedChanges(
    terms.filter((term) => !stale.has(term)),
    country.posts,
  );
  const people = groupBy(sound, ({ item }) => item);
  return {
    people: [...people].map(([item, own]) => toPerson(item, own, lists.day)),
    left: [...stale].map(
      ({ name, post, from }) => `${name}, ${post} from ${from}: no source has the end`,
    ),
  };
}

function taken(
  statements: readonly Statement[],
  postOf: (statement: Statement) => string | undefined,
): (Statement & { post: string })[] {
  return statements.flatMap((statement) => {
    const post = postOf(statement);
    return post === undefined ? [] : [{ ...statement, post }];
  });
}

function isIn({ from, to }: Statement, day: string): boolean {
  return from <= day && (to === undefined || to >= day);
}

/** What follows one another without a gap is one term: statements are by election and by cabinet. */
function joined(statements: readonly (Statement & { post: string })[], source: string): Term[] {
  const own = groupBy(statements, ({ item, post }) => `${item} ${post}`);
  return [...own.values()].flatMap((same) =>
    joinStretches(same, follows).map((term) => ({ ...term, source })),
  );
}

function toPerson(item: string, own: readonly Term[], day: string): BulkPerson {
  const [first] = own;
  if (first === undefined) throw new Error(`${item}: no terms`);
  const life = <K extends 'gender' | 'birth' | 'death'>(key: K): Statement[K] =>
    own.find((term) => term[key] !== undefined)?.[key] ?? first[key];
  return {
    ids: { wikidata: item },
    ...nameParts(first.name),
    other_names: [],
    gender: life('gender'),
    birth_date: life('birth'),
    death_date: life('death'),
    verified: day,
    facts: own.map(
      ({ post, from, to, source }): SourceFact => ({
        kind: 'office',
        post,
        from,
        ...(to === undefined ? {} : { to }),
        sources: [source],
      }),
    ),
  };
}
