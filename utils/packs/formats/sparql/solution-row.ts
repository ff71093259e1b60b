import { itemPage } from '../item-page';
import type { FlatRow, RowField } from '../rows/flat-row';
import { wikidataId } from '../rows/who';
import type { Cell } from './results';
import type { Variable, Variables } from './variables';

/** Days without a known day of the year come as the first of January, at midnight. */
const YEAR = /^(-?\d{4})-01-01T00:00:00Z$/;
/** What a label service answers for an item that has no label. */
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
