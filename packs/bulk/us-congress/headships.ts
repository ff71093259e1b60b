import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import type { Copy, Version } from '../copy';
import { beginning } from './service';

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

/** In the Senate's select committees the head of the minority is the vice chair. */
const VICE_CHAIR = /^Vice Chair(man|woman|person)?$/;

/** Whether a committee is led by a chair and, for the minority, a vice chair. */
export function hasViceChair(code: string): boolean {
  return code.startsWith('SL');
}

/** The list has a caucus too, whose chairs are two. */
const CAUCUS = /\bCaucus\b/;

/** Somebody at the head of a committee in one Congress, as far as the versions of the list show it. */
export interface Headship {
  readonly bioguide: string;
  readonly code: string;
  readonly seat: Seat;
  readonly congress: number;
  /** The committee's name in that Congress. */
  readonly name: string;
  /** The first and the last version with them. */
  readonly first: Version;
  readonly last: Version;
  /** Whether the list has them from its first version of the Congress on, and in its newest of all. */
  readonly opens: boolean;
  readonly goesOn: boolean;
  /** The last version before the first Congress that is whole, where it has them in the same seat. */
  readonly earlier?: Version | undefined;
}

/** The first Congress that the list has whole. */
const FIRST_CONGRESS = 113;

/** A Congress's committees are on the list some weeks after it begins: until then it has the old ones. */
const MATURE = '-04-01';

/** Reads who headed which committee, from all versions of the lists of committees and their members. */
export function readHeadships(copy: Copy): readonly Headship[] {
  const called = namesByCongress(copy.versions('committees-current.yaml'));
  const found = new Map<string, Headship>();
  let earlier = new Map<string, Version>();
  let newest = '';
  let opening = 0;
  for (const version of copy.versions('committee-membership-current.yaml')) {
    const { date, text } = version;
    const congress = congressOf(date);
    const isMature = date >= beginning(congress).slice(0, 'YYYY'.length) + MATURE;
    if (congress < FIRST_CONGRESS)
      earlier = new Map(heads(text).map((head) => [head.join(' '), { ...version, text: '' }]));
    if (congress < FIRST_CONGRESS || !isMature) continue;
    newest = version.commit;
    const opens = opening < congress;
    opening = congress;
    const at = { ...version, text: '' };
    const keyOf = ([code, seat, bioguide]: Head) => [congress, code, seat, bioguide].join(' ');
    const all = heads(text);
    for (const head of all) {
      const [code, seat, bioguide] = head;
      const name = called.get(`${congress} ${code}`);
      if (name === undefined || CAUCUS.test(name)) continue;
      // Beside somebody new the list may keep who gave way.
      const beside = all.filter((one) => one !== head && one[0] === code && one[1] === seat);
      if (found.has(keyOf(head)) && beside.some((one) => isNewer(one, head))) continue;
      const known = found.get(keyOf(head)) ?? {
        ...{ bioguide, code, seat, congress, name },
        ...{ first: at, opens },
        ...(congress === FIRST_CONGRESS ? { earlier: earlier.get(head.join(' ')) } : {}),
      };
      found.set(keyOf(head), { ...known, last: at, goesOn: false });
    }

    function isNewer(one: Head, other: Head): boolean {
      const [since, before] = [found.get(keyOf(one)), found.get(keyOf(other))];
      return since === undefined || (before !== undefined && since.first.date > before.first.date);
    }
  }
  return [...found.values()].map((one) => ({ ...one, goesOn: one.last.commit === newest }));
}

type Head = readonly [code: string, seat: Seat, bioguide: string];

function heads(text: string): Head[] {
  // The committees alone are read: their subcommittees are most of the file.
  const blocks = text.split(/^(?=[A-Z]{4}[0-9]*:)/m);
  return blocks
    .filter((block) => COMMITTEE.test(block.slice(0, block.indexOf(':'))))
    .flatMap((block) =>
      Object.entries(v.parse(members, load(block, { schema: CORE_SCHEMA }))).flatMap(
        ([code, list]) =>
          list.flatMap(({ bioguide, title = '' }): Head[] => {
            const seat = seatOf(code, title);
            return seat === undefined || bioguide === undefined ? [] : [[code, seat, bioguide]];
          }),
      ),
    );
}

function seatOf(code: string, title: string): Seat | undefined {
  if (hasViceChair(code) && VICE_CHAIR.test(title)) return 'ranking';
  return SEATS.find(([words]) => words.test(title))?.[1];
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
