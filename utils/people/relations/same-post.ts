import { isHeldOffice } from '../as-of/office';
import { type Stretch, stretchesOf } from '../as-of/stretches';
import { reaches } from '../dates/interval';
import { firstDay } from '../dates/partial-date';
import { isOwnFact } from '../pack';
import { compact } from '../parse/parse-with';
import type { Fact, Person } from '../person';
import { postIdOf } from '../posts/posts-of';
import { bestSources } from './best-sources';
import type { Relation } from './relation';

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
