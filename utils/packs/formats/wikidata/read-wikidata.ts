import { fail } from '../../../result';
import type { ReadEvent } from '../format';
import { createSeenIds, type SeenIds } from '../seen-ids';
import { skipped } from '../skipped';
import { jsonDocuments } from '../text/json-documents';
import { entitiesOf, type RawEntity } from './entities';
import { namesById } from './labels';
import { personOfEntity } from './person';

/**
 * Reads Wikidata entities, as `wbgetentities` answers or dumps have them, and several such files put
 * one behind the other. Items that people's statements name (offices, parties) are called by their
 * labels in the same file; a statement of which it has none is skipped, so that no bare id is shown.
 * All statements count but deprecated ones. What is no human is skipped. Read whole, for labels may
 * stand behind the people.
 */
export async function* readWikidata(text: AsyncIterable<string>): AsyncGenerator<ReadEvent> {
  const entities = entitiesOf(await jsonDocuments(text));
  const names = namesById(entities);
  const seen = createSeenIds();
  for (const entity of entities) yield* readOne(entity, names, seen);
}

const ITEM = /^Q[1-9]\d{0,15}$/;

function* readOne(
  { id, raw, place }: RawEntity,
  names: ReadonlyMap<string, string>,
  seen: SeenIds,
): Generator<ReadEvent> {
  const left: ReadEvent[] = [];
  const person = personOfEntity(raw, id, names, { place, left });
  const failure = person.ok ? idFailure(id, seen) : person;
  if (failure) {
    yield skipped(failure, place);
    return;
  }
  yield* left;
  if (person.ok) yield { type: 'person', person: person.value, place };
}

function idFailure(id: string, seen: SeenIds) {
  return ITEM.test(id) ? seen.repeated(id) : fail('must be the id of an item, such as Q42', 'id');
}
