import { isHeldOffice } from '../as-of/office';
import { type Stretch, stretchesOf } from '../as-of/stretches';
import { type Interval, reaches } from '../dates/interval';
import { firstDay, lastDay } from '../dates/partial-date';
import { isOwnFact } from '../origin';
import { compact } from '../parse/parse-with';
import type { Day, Fact, Person } from '../person';
import { postIdOf } from '../posts/posts-of';
import { bestSources, type Relation } from './relation';

/**
 * Single-holder posts both held, one after the other. "Directly" is said only where no day lies
 * between: of the people one article names, nobody can tell who else was there.
 */
export function postRelations(person: Person, other: Person): Relation[] {
  const mine = singlePosts(person);
  return singlePosts(other).flatMap((theirs) =>
    mine
      .filter((ours) => postIdOf(ours) === postIdOf(theirs))
      .flatMap((ours) => relationOf(ours, theirs, { person, other }) ?? []),
  );
}

function singlePosts({ facts }: Person): Fact[] {
  return stretchesOf(facts)
    .map(({ fact }: Stretch) => fact)
    .filter((fact) => isHeldOffice(fact) && fact.post?.single && fact.from !== undefined);
}

interface Pair {
  readonly person: Person;
  readonly other: Person;
}

function relationOf(ours: Fact, theirs: Fact, { person, other }: Pair): Relation | null {
  const before = isBefore(theirs, ours);
  if (!before && !isBefore(ours, theirs)) return null;
  const [earlier, later] = before ? [theirs, ours] : [ours, theirs];
  const direct = reaches(earlier.to ?? '', later.from ?? '');
  const kind = before
    ? (direct && 'predecessor') || 'earlier-holder'
    : (direct && 'successor') || 'later-holder';
  const { from, to } = theirs;
  const sources = bestSources(theirs.sources, direct ? ours.sources : []);
  const own = isOwnFact(other, theirs) || (direct && isOwnFact(person, ours));
  return { kind, other, post: theirs.label, sources, own, ...compact({ from, to }) };
}

function isBefore(one: Fact, other: Fact): boolean {
  return one.to !== undefined && firstDay(one.from ?? '') < firstDay(other.from ?? '');
}

/** The other person as the one whom this one served under, on the day or last before it. */
export function chiefRelations(person: Person, other: Person, day: Day): Relation[] {
  const last = lastShared(person, other, day);
  return last ? [{ kind: 'chief', other, ...last }] : [];
}

/** The other way round: the other served under this person. */
export function reportRelations(person: Person, other: Person, day: Day): Relation[] {
  const last = lastShared(other, person, day);
  return last ? [{ kind: 'report', other, ...last }] : [];
}

/** The latest time, begun by the day, in which one's post was under a post the chief held. */
function lastShared(one: Person, chief: Person, day: Day) {
  const posts = offices(chief);
  const shared = offices(one)
    .filter(({ post }) => post?.under)
    .flatMap((office) =>
      posts
        .filter(({ post }) => post && office.post?.under?.includes(post.id))
        .flatMap((above) => {
          const own = isOwnFact(one, office) || isOwnFact(chief, above);
          return toShared(office, above, own) ?? [];
        }),
    )
    .filter(({ from }) => firstDay(from) <= day)
    .sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? 1 : -1));
  return shared[0];
}

function toShared(office: Fact, above: Fact, own: boolean) {
  const { from, to } = overlap(office, above);
  if (from === undefined || (to !== undefined && lastDay(to) < firstDay(from))) return null;
  const sources = bestSources(office.sources, above.sources);
  return { post: office.label, from, sources, own, ...compact({ to }) };
}

function overlap(one: Interval, other: Interval): Interval {
  const from = [one.from, other.from].every((date) => date !== undefined)
    ? [one.from, other.from].sort().at(-1)
    : undefined;
  const to = [one.to, other.to].filter((date) => date !== undefined).sort()[0];
  return compact({ from, to });
}

function offices({ facts }: Person): Fact[] {
  return stretchesOf(facts)
    .map(({ fact }) => fact)
    .filter((fact) => isHeldOffice(fact) && fact.post !== undefined);
}
