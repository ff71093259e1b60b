import * as v from 'valibot';
import { day, text } from '../../source-fields';
import { readTable } from '../table';
import { compare } from '../uk-government/dates';

const row = v.object({
  /** The number of the Riksdag. */
  id: text,
  item: v.pipe(v.string(), v.regex(/^Q\d+$/, 'not a Wikidata item')),
  name: text,
  /** The letters of the group, or a dash. */
  party: text,
  start: day,
});

/** Somebody who sat in the Riksdag on the day of the list, since when, and in which group. */
export interface Sitting {
  readonly item: string;
  readonly riksdagen: string;
  readonly name: string;
  readonly party: string;
  readonly from: string;
}

/** Reads the list of who sits, by item; of two statements of one person the later one counts. */
export function readSitting(csv: string, file: string): ReadonlyMap<string, Sitting> {
  const rows = readTable(csv, file, row).map(
    ({ id, item, name, party, start }): Sitting => ({
      item,
      riksdagen: id,
      name,
      party,
      from: start,
    }),
  );
  return new Map(
    rows
      .filter(({ party }) => party !== NO_GROUP)
      .toSorted((one, other) => compare(one.from, other.from))
      .map((one) => [one.item, one]),
  );
}

/** The party's place in a statement that nobody has finished. */
const NO_GROUP = '-';

/**
 * Items of the older list that the newer one has another item for, by the number of the Riksdag: Wikidata
 * had somebody twice and joined the two.
 */
export function joinedItems(
  older: ReadonlyMap<string, Sitting>,
  newer: ReadonlyMap<string, Sitting>,
): ReadonlyMap<string, string> {
  const items = new Map([...newer.values()].map(({ riksdagen, item }) => [riksdagen, item]));
  return new Map(
    [...older.values()].flatMap(({ item, riksdagen }) => {
      const now = items.get(riksdagen);
      return now === undefined || now === item ? [] : [[item, now] as const];
    }),
  );
}
