import type { SourceFact, SourcePost } from '../../source-format';
import type { Version } from '../copy';
import { type Headship, hasViceChair } from './headships';
import { beginning } from './service';

/** The posts of the committees, under the names they had last. */
export function committeePosts(headships: readonly Headship[]): SourcePost[] {
  const posts = new Map<string, SourcePost>();
  for (const headship of headships) {
    const id = postOf(headship);
    posts.set(id, {
      id,
      label: labelOf(headship),
      role: roleOf(headship),
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

function labelOf(headship: Headship): string {
  return `${roleOf(headship)} of the ${headship.name}`;
}

function roleOf({ seat, code }: Headship): string {
  if (seat === 'chair') return 'Chair';
  return hasViceChair(code) ? 'Vice Chair' : 'Ranking Member';
}

/**
 * The committees somebody headed. A Congress elects its chairs in its first weeks, so a headship that
 * the list opens with begins in that year, unless the Congress before had the same head and is not
 * read itself. One in the middle is known to the year in which the list has one head and then the
 * next, or in which they left Congress; else its start is not told, or its end: then it is verified
 * to the last day on which the list has it.
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
    const at = facts.findLastIndex(({ post, label }) => post === fact.post && label === fact.label);
    const last = facts[at];
    const begins = beginning(headship.congress);
    const follows =
      last?.to !== undefined &&
      begins.startsWith(last.to) &&
      fact.from === begins.slice(0, 'YYYY'.length);
    if (last && follows) facts[at] = { ...fact, from: last.from, sources: ends(last, fact) };
    else facts.push(fact);
  }
  return facts;
}

/** The versions that show the beginning and the end; those between say nothing more. */
function ends(first: SourceFact, last: SourceFact): string[] {
  return [...new Set([...first.sources.slice(0, 1), ...last.sources.slice(-1)])];
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
): SourceFact {
  const { congress, first, last, opens, goesOn } = headship;
  const begins = beginning(congress).slice(0, 'YYYY'.length);
  const before = rivals
    .filter((rival) => rival.last.date < first.date)
    .map((rival) => rival.last.date);
  const after = rivals
    .filter((rival) => rival.first.date > last.date)
    .map((rival) => rival.first.date);
  const next = after.sort()[0];
  const to = next === undefined ? endWith(headship) : sameYear(last.date, next);
  const isEarlier = headship.earlier !== undefined || isElectedBefore(headship);
  const opening = opens && first.date.startsWith(begins);
  const since = opening ? begins : sameYear(before.sort().at(-1) ?? begins, first.date);
  return {
    kind: 'office',
    post: postOf(headship),
    label: labelOf(headship),
    from: isEarlier ? undefined : since,
    ...(goesOn ? { to: until } : endBy(to, until, last.date)),
    sources: [...new Set([source(headship.earlier ?? first), source(goesOn ? undefined : last)])],
  };
}

/** When a headship ended that does not go on, given when somebody left Congress. */
function endBy(
  to: string | undefined,
  until: string | undefined,
  seen: string,
): Pick<SourceFact, 'to' | 'verified'> {
  if (to !== undefined) return { to: until !== undefined && until < to ? until : to };
  const left = until === undefined ? undefined : sameYear(seen, until);
  return left === undefined ? { verified: seen } : { to: left };
}

/** Who became head of a committee between the last copy of one Congress and the next one's beginning. */
const ELECTED_BEFORE = [
  // Of the Senate's Appropriations in December 2012, when its chair had died.
  'M000702 SSAP 113',
];

function isElectedBefore({ bioguide, code, congress }: Headship): boolean {
  return ELECTED_BEFORE.includes(`${bioguide} ${code} ${congress}`);
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
