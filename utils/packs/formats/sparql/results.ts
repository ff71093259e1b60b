import { bareText } from '../../../people/parse/fields';
import { type Place, UnreadableFile } from '../format';

/** One value of a result: a resource, or text. */
export interface Cell {
  readonly text: string;
  readonly isResource: boolean;
}

/** One result; names of variables, and their values where they have one. */
export interface Solution {
  readonly place: Place;
  /** null: no result, but something else. */
  readonly cells: ReadonlyMap<string, Cell> | null;
}

/**
 * The results of a query: in the standard form (`results.bindings`), as a bare list of bindings, or
 * as a list of plain rows, which are what the query service's own page offers for download.
 * Throws `UnreadableFile` where it is none of them.
 */
export function* solutionsOf(file: unknown): Generator<Solution> {
  const isList = Array.isArray(file);
  const bindings = isList ? file : at(at(file, 'results'), 'bindings');
  if (!Array.isArray(bindings)) {
    throw new UnreadableFile('The file has no list of results.', 'results.bindings');
  }
  for (const [index, binding] of bindings.entries()) {
    const place = `${isList ? '' : 'results.bindings'}[${index}]`;
    yield { place, cells: isObject(binding) ? cellsOf(binding) : null };
  }
}

/** Made for a value that exists but is not known. */
const UNKNOWN = /^(?:https?:\/\/www\.wikidata\.org\/\.well-known\/genid\/|_:|t\d+$)/;
const RESOURCE = /^https?:\/\/www\.wikidata\.org\/entity\//;

function cellsOf(binding: Readonly<Record<string, unknown>>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [variable, value] of Object.entries(binding)) {
    const raw = isObject(value) ? value.value : value;
    const type = isObject(value) ? value.type : undefined;
    if (typeof raw !== 'string' || type === 'bnode' || UNKNOWN.test(raw)) continue;
    const text = bareText(raw);
    if (text !== '')
      cells.set(variable, { text, isResource: type === 'uri' || RESOURCE.test(text) });
  }
  return cells;
}

function at(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
