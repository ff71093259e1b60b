import type { DocSet, LinkingDoc } from '../data/documents';
import type { PeopleList } from '../data/people';
import { listErrors } from '../report/list-errors';
import { judgeDoc } from '../scoring/judge';
import { readWatched } from '../systems/watched';

/** Every error our recogniser makes in the sets, one after the other. */
export async function* tellErrors(
  sets: readonly DocSet<LinkingDoc>[],
  { byId, find }: PeopleList,
): AsyncGenerator<string> {
  for (const doc of sets.flatMap(({ docs }) => docs)) {
    const { links, lookedUp } = await readWatched(doc, find);
    yield* listErrors(judgeDoc(doc, links, byId), { people: byId, lookedUp });
  }
}
