import { firstDay } from '../dates/partial-date';
import { isOwnFact } from '../pack';
import { compact } from '../parse/parse-with';
import type { Day, Fact, Person } from '../person';
import { bestSources } from './best-sources';
import type { Relation } from './relation';

/** Elections in which both stood for the same post, as far as both candidacies had begun by the day. */
export function electionRelations(person: Person, other: Person, day: Day): Relation[] {
  const mine = candidacies(person, day);
  return candidacies(other, day).flatMap((theirs): Relation[] => {
    const ours = mine.find((one) => isSameRace(one, theirs));
    if (!ours || theirs.election === undefined) return [];
    const { election, from, to } = theirs;
    const sources = bestSources(ours.sources, theirs.sources);
    const own = isOwnFact(person, ours) || isOwnFact(other, theirs);
    return [{ kind: 'opponent', other, election, sources, own, ...compact({ from, to }) }];
  });
}

function candidacies({ facts }: Person, day: Day): Fact[] {
  return facts.filter(
    ({ kind, election, from }) =>
      kind === 'candidacy' && election !== undefined && from !== undefined && firstDay(from) <= day,
  );
}

/** One race: the same election, for a post that only one of them can win. */
function isSameRace(one: Fact, other: Fact): boolean {
  return (
    one.election === other.election && one.post?.single === true && one.post.id === other.post?.id
  );
}
