import { type Place, UnreadableFile } from '../format';
import { isObject, own, textOf } from '../text/json-values';

/** An entity of a file, not yet looked into. */
export interface RawEntity {
  readonly id: string;
  readonly raw: unknown;
  readonly place: Place;
}

/**
 * The entities of the documents of a file: of answers to `wbgetentities`, and of dumps, which are
 * lists of entities or have one a line. Throws `UnreadableFile` where there are none at all.
 */
export function entitiesOf(documents: readonly unknown[]): RawEntity[] {
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

function entity(raw: unknown, key: string, place: Place): RawEntity {
  return { raw, id: textOf(own(raw, 'id')) ?? key, place };
}
