import { bareText } from '../../../people/parse/fields';
import { itemPage } from '../field-values';
import { type FilePlace, UnreadableFile } from '../format';
import { type FlatRow, type RowField, wikidataId } from '../rows/flat-row';
import { isObject, own } from '../text/json-values';
import type { Variable, Variables } from './variables';

/** One value of a result: a resource, or text. */
export interface Cell {
  readonly text: string;
  readonly isResource: boolean;
}

/** One result; names of variables, and their values where they have one. */
export interface Solution {
  readonly place: FilePlace;
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
  const bindings = isList ? file : own(own(file, 'results'), 'bindings');
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

/** Days without a known day of the year come as the first of January, at midnight. */
const YEAR = /^(-?\d{4})-01-01T00:00:00Z$/;
/** An answer of a label service for an item that has no label. */
const ITEM = /^[QPL][1-9]\d*$/;

/**
 * A result as a row; resources of Wikidata as their ids, items in place of a label left out. What
 * says no source has the person's item for one.
 */
export function rowOfSolution(cells: ReadonlyMap<string, Cell>, variables: Variables): FlatRow {
  const row: Partial<Record<RowField, string>> = {};
  for (const [field, candidates] of variables) {
    const text = firstOf(candidates, cells);
    if (text !== undefined) row[field] = text.replace(YEAR, '$1');
  }
  if (row.source === undefined && row.id !== undefined && ITEM.test(row.id)) {
    row.source = itemPage(row.id);
  }
  return row;
}

function firstOf(
  candidates: readonly Variable[],
  cells: ReadonlyMap<string, Cell>,
): string | undefined {
  for (const { name, tells } of candidates) {
    const cell = cells.get(name);
    if (!cell) continue;
    if (tells === 'resource') {
      if (cell.isResource) return wikidataId(cell.text) ?? cell.text;
    } else if (isText(cell) && (tells === 'page' || !cell.isResource)) return cell.text;
  }
  return undefined;
}

/** An item, or its bare id, is no text for a reader. */
function isText({ text }: Cell): boolean {
  return !ITEM.test(text) && wikidataId(text) === undefined;
}
