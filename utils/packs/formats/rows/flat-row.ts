import { LINE_MAX } from '../../../people/parse/limits';
import type { CsvField } from '../csv/columns';
import { readTableDate } from './table-date';

/** A field that one row of a table or of query results can tell; the ids come from queries alone. */
export type RowField = CsvField | 'postId' | 'organizationId' | 'areaId' | 'partyId';

/** One row: cells by field, those without anything left out. */
export type FlatRow = Readonly<Partial<Record<RowField, string>>>;

/** The id at the end of an entity's address, or alone. */
const WIKIDATA_ID = /^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/)?(Q[1-9]\d*)$/;

/** The id of a Wikidata item, from an id or an address; undefined where it is none. */
export function wikidataId(cell: string | undefined): string | undefined {
  return cell === undefined ? undefined : WIKIDATA_ID.exec(cell)?.[1];
}

/** The name of a row, or that of its parts; undefined where it has neither. */
export function nameOfRow({ name, givenName, familyName }: FlatRow): string | undefined {
  return name ?? ([givenName, familyName].filter(Boolean).join(' ') || undefined);
}

/**
 * The id of the person a row is about: its own, or else the Wikidata id, or else one made of name
 * and birth, which stays the same whatever else a later version of the file says. null: of nobody.
 */
export function idOfRow(row: FlatRow, prefix: string): string | null {
  const given = wikidataId(row.id) ?? row.id ?? wikidataId(row.wikidata);
  if (given !== undefined) return given;
  const name = nameOfRow(row);
  if (name === undefined) return null;
  const words = name.normalize('NFC').toLowerCase().split(/\s+/).join('-');
  const birth = readTableDate(row.birth ?? '');
  const id = birth.ok && birth.value ? `${prefix}:${words}:${birth.value}` : `${prefix}:${words}`;
  return id.slice(0, LINE_MAX);
}
