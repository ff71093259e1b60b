import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import type { SourceFact, SourcePost } from '../../source-format';
import type { Copy, Version } from '../copy';
import { beginning } from './roll';

const members = v.record(
  v.string(),
  v.array(v.object({ bioguide: v.optional(v.string()), title: v.optional(v.string()) })),
);
const names = v.array(v.object({ thomas_id: v.string(), name: v.string() }));

type Seat = 'chair' | 'ranking';

/** Full committees of one chamber: subcommittees have longer codes, joint ones begin with J. */
const COMMITTEE = /^[HS][A-Z]{3}$/;

const SEATS: readonly [RegExp, Seat][] = [
  [/^Chair(man|woman|person)?$/, 'chair'],
  [/^Ranking Member$/, 'ranking'],
];

/** Somebody at the head of a committee in one Congress, as far as the versions of the list show it. */
export interface Headship {
  readonly bioguide: string;
  readonly code: string;
  readonly seat: Seat;
  readonly congress: number;
  /** The committee's name in that Congress. */
  readonly name: string;
  /** The first and the last version with them. */
  readonly first: string;
  readonly last: Version;
  /** Whether the list has them from its first version of the Congress on, and in its newest of all. */
  readonly opens: boolean;
  readonly goesOn: boolean;
}

/** The first Congress that the list has whole. */
const FIRST_CONGRESS = 113;

/** A Congress's committees are on the list some weeks after it begins: until then it has the old ones. */
const MATURE = '-04-01';

/** Reads who headed which committee, from all versions of the lists of committees and their members. */
export function readHeadships(copy: Copy): readonly Headship[] {
  const called = namesByCongress(copy.versions('committees-current.yaml'));
  const found = new Map<string, Headship>();
  let newest = '';
  let opening = 0;
  for (const version of copy.versions('committee-membership-current.yaml')) {
    const { date, text } = version;
    const congress = congressOf(date);
    const isMature = date >= beginning(congress).slice(0, 'YYYY'.length) + MATURE;
    if (congress < FIRST_CONGRESS || !isMature) continue;
    newest = version.commit;
    const opens = opening < congress;
    opening = congress;
    for (const [code, seat, bioguide] of heads(text)) {
      const key = [congress, code, seat, bioguide].join(' ');
      const name = called.get(`${congress} ${code}`);
      if (name === undefined) continue;
      const known = found.get(key) ?? { bioguide, code, seat, congress, name, first: date, opens };
      found.set(key, { ...known, last: { ...version, text: '' }, goesOn: false });
    }
  }
  return [...found.values()].map((one) => ({ ...one, goesOn: one.last.commit === newest }));
}

function heads(text: string): [code: string, seat: Seat, bioguide: string][] {
  // The committees alone are read: their subcommittees are most of the file.
  const blocks = text.split(/^(?=[A-Z]{4}[0-9]*:)/m);
  return blocks
    .filter((block) => COMMITTEE.test(block.slice(0, block.indexOf(':'))))
    .flatMap((block) =>
      Object.entries(v.parse(members, load(block, { schema: CORE_SCHEMA }))).flatMap(
        ([code, list]) =>
          list.flatMap(({ bioguide, title = '' }): [string, Seat, string][] => {
            const seat = SEATS.find(([words]) => words.test(title))?.[1];
            return seat === undefined || bioguide === undefined ? [] : [[code, seat, bioguide]];
          }),
      ),
    );
}

function namesByCongress(versions: Iterable<Version>): ReadonlyMap<string, string> {
  const called = new Map<string, string>();
  for (const { date, text } of versions)
    for (const { thomas_id, name } of v.parse(names, load(text, { schema: CORE_SCHEMA })))
      called.set(`${congressOf(date)} ${thomas_id}`, name);
  return called;
}

/** The Congress that a day is in. */
function congressOf(date: string): number {
  const year = Number(date.slice(0, 'YYYY'.length));
  const first = Math.floor((year - 1789) / 2) + 1;
  return date < beginning(first) ? first - 1 : first;
}

/** The posts of the committees, under the names they had last. */
export function committeePosts(headships: readonly Headship[]): SourcePost[] {
  const posts = new Map<string, SourcePost>();
  for (const headship of headships) {
    const id = postOf(headship);
    posts.set(id, {
      id,
      label: labelOf(headship),
      role: headship.seat === 'chair' ? 'Chair' : 'Ranking Member',
      class: 'official',
      organization: headship.code.startsWith('H') ? 'us-house' : 'us-senate',
      area: 'us',
      single: false,
      under: [],
      vacant: [],
    });
  }
  return [...posts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function postOf({ code, seat }: Headship): string {
  return `us-committee-${code.toLowerCase()}-${seat}`;
}

function labelOf({ seat, name }: Headship): string {
  return `${seat === 'chair' ? 'Chair' : 'Ranking Member'} of the ${name}`;
}

/**
 * The committees somebody headed. A Congress elects its chairs in its first weeks, so a headship that
 * the list opens with begins in that year; one in the middle is known to the year in which the list
 * has one head and then the next, or not at all.
 */
export function committeeFacts(
  own: readonly Headship[],
  all: readonly Headship[],
  until: string | undefined,
  source: (version: Version | undefined) => string,
): SourceFact[] {
  const facts: SourceFact[] = [];
  for (const headship of own.toSorted((a, b) => a.congress - b.congress)) {
    const fact = toFact(
      headship,
      all.filter((other) => isRival(headship, other)),
      until,
      source,
    );
    if (!fact) continue;
    const at = facts.findLastIndex(({ post, label }) => post === fact.post && label === fact.label);
    const last = facts[at];
    const begins = beginning(headship.congress);
    const follows =
      last?.to !== undefined &&
      begins.startsWith(last.to) &&
      fact.from === begins.slice(0, 'YYYY'.length);
    if (last && follows) facts[at] = { ...fact, from: last.from };
    else facts.push(fact);
  }
  return facts;
}

function isRival({ bioguide, congress, code, seat }: Headship, other: Headship): boolean {
  return (
    other.bioguide !== bioguide &&
    other.congress === congress &&
    other.code === code &&
    other.seat === seat
  );
}

function toFact(
  headship: Headship,
  rivals: readonly Headship[],
  until: string | undefined,
  source: (version: Version | undefined) => string,
): SourceFact | undefined {
  const { congress, first, last, opens, goesOn } = headship;
  const begins = beginning(congress).slice(0, 'YYYY'.length);
  const before = rivals.filter((rival) => rival.last.date < first).map((rival) => rival.last.date);
  const after = rivals.filter((rival) => rival.first > last.date).map((rival) => rival.first);
  const from =
    opens && first.startsWith(begins) ? begins : sameYear(before.sort().at(-1) ?? begins, first);
  const next = after.sort()[0];
  const ends = endWith(headship);
  const to = next === undefined ? ends : sameYear(last.date, next);
  if (!goesOn && to === undefined) return undefined;
  const left = until !== undefined && (goesOn || to === undefined || until < to) ? until : to;
  return {
    kind: 'office',
    post: postOf(headship),
    label: labelOf(headship),
    from,
    to: goesOn ? until : left,
    sources: [source(goesOn ? undefined : last)],
  };
}

/**
 * Congresses at whose beginning the Senate's committees had no new heads for weeks: the list of
 * 2021-01-23 has those of the Congress before, and that of 2023 begins on 02-17. So no month is known.
 */
const LATE_IN_SENATE: readonly number[] = [117, 118];

/** When a headship ends that goes on to the end of its Congress. */
function endWith({ code, congress }: Headship): string {
  const next = beginning(congress + 1);
  const late = code.startsWith('S') && LATE_IN_SENATE.includes(congress + 1);
  return next.slice(0, late ? 'YYYY'.length : 'YYYY-MM'.length);
}

/** The year in which two days lie both. */
function sameYear(a: string, b: string): string | undefined {
  const year = a.slice(0, 'YYYY'.length);
  return b.startsWith(year) ? year : undefined;
}
