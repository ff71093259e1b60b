import { fail } from '../../../result';
import {
  createSeenIds,
  type FilePlace,
  type ReadEvent,
  type SeenIds,
  skipped,
  UnreadableFile,
} from '../format';
import { isObject, own, textOf } from '../text/json-values';
import { jsonDocuments } from '../text/parse-json';
import type { PeekedText } from '../text/peek';
import { namesById } from './names';
import { personOfEntity } from './person';

/**
 * Reads Wikidata entities, as `wbgetentities` answers or dumps have them, and several such files put
 * one behind the other. Items that people's statements name (offices, parties) are called by their
 * labels in the same file; a statement of which it has none is skipped, so that no bare id is shown.
 * All statements count but deprecated ones. What is no human is skipped. Read whole, for labels may
 * stand behind the people.
 */
export async function* readWikidata({
  whole,
}: Pick<PeekedText, 'whole'>): AsyncGenerator<ReadEvent> {
  const entities = entitiesOf(await jsonDocuments(whole));
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

/** An entity of a file, not yet looked into. */
interface RawEntity {
  readonly id: string;
  readonly raw: unknown;
  readonly place: FilePlace;
}

/**
 * The entities of the documents of a file: of answers to `wbgetentities`, and of dumps, which are
 * lists of entities or have one a line. Throws `UnreadableFile` where there are none at all.
 */
function entitiesOf(documents: readonly unknown[]): RawEntity[] {
  const all = documents.flatMap(ofDocument);
  if (all.length > 0 || documents.some((document) => own(document, 'entities'))) return all;
  const answer = textOf(own(own(documents[0], 'error'), 'info'));
  throw new UnreadableFile(
    answer === undefined
      ? 'The file holds no Wikidata entities.'
      : `The file is an answer without entities: ${answer.slice(0, ANSWER_CHARS)}`,
  );
}

/** Characters told of an answer that is an error. */
const ANSWER_CHARS = 200;

function ofDocument(document: unknown): RawEntity[] {
  if (Array.isArray(document)) {
    return document.map((raw, index) => entity(raw, '', `[${index}]`));
  }
  const entities = own(document, 'entities');
  if (Array.isArray(entities)) return ofDocument(entities);
  if (isObject(entities)) {
    return Object.entries(entities).map(([key, raw]) => entity(raw, key, `entities.${key}`));
  }
  const isOne = ['labels', 'claims'].some((key) => isObject(own(document, key)));
  const id = textOf(own(document, 'id'));
  return isOne && id !== undefined ? [entity(document, id, id)] : [];
}

function entity(raw: unknown, key: string, place: FilePlace): RawEntity {
  return { raw, id: textOf(own(raw, 'id')) ?? key, place };
}
