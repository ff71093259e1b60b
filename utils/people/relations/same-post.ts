import { reaches } from '../interval';
import { isHeldOffice } from '../office';
import { compact } from '../parse-result';
import { firstDay } from '../partial-date';
import type { Fact, Person } from '../person';
import { postIdOf } from '../posts/posts-of';
import { type Stretch, stretchesOf } from '../stretches';
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
      .filter((own) => postIdOf(own) === postIdOf(theirs))
      .flatMap((own) => relationOf(own, theirs, other) ?? []),
  );
}

function singlePosts({ facts }: Person): Fact[] {
  return stretchesOf(facts)
    .map(({ fact }: Stretch) => fact)
    .filter((fact) => isHeldOffice(fact) && fact.post?.single && fact.from !== undefined);
}

function relationOf(own: Fact, theirs: Fact, other: Person): Relation | null {
  const before = isBefore(theirs, own);
  if (!before && !isBefore(own, theirs)) return null;
  const [earlier, later] = before ? [theirs, own] : [own, theirs];
  const direct = reaches(earlier.to ?? '', later.from ?? '');
  const kind = before
    ? (direct && 'predecessor') || 'earlier-holder'
    : (direct && 'successor') || 'later-holder';
  const { from, to } = theirs;
  const sources = bestSources(theirs.sources, direct ? own.sources : []);
  return { kind, other, post: theirs.label, sources, ...compact({ from, to }) };
}

function isBefore(one: Fact, other: Fact): boolean {
  return one.to !== undefined && firstDay(one.from ?? '') < firstDay(other.from ?? '');
}
