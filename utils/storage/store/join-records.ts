import type { Person } from '../../people/person';
import { BEARERS_MAX, BEARERS_OF_ONE_WORD_MAX, HOLDERS_MAX, JOIN_ROUNDS_MAX } from '../constants';
import { groupByTokens, joinPeople } from '../join/join-people';
import type { KeysOf, PersonLine } from '../model';
import { overlay } from '../own/overlay';
import type { OwnRow } from '../own/own-row';
import { identityKeys, isPostKey, sharedKeys } from '../segment/person-keys';
import type { Segment } from '../segment/segment-reader';
import type { Snapshot } from './snapshot';

/** A pack's record of a person. */
export interface PackRecord {
  /** Where it is, to know it again. */
  readonly place: string;
  readonly segment: string;
  readonly person: Person;
}

/** One human being: what the packs say, joined, and what the reader said. */
export interface JoinedPerson {
  readonly packed: Person | null;
  /** The ids they have in packs and with the reader. */
  readonly ids: readonly string[];
  /** The packs that have them. */
  readonly packs: readonly string[];
  /** Where the packs' records of them are. */
  readonly places: readonly string[];
  readonly line: PersonLine;
}

/** The pack records listed under the keys, each checked to bear one of them truly. */
export async function recordsUnder(
  view: Snapshot,
  keys: readonly string[],
  keysOf: KeysOf,
): Promise<PackRecord[]> {
  const found = await Promise.all(
    view.segments.map((segment) => recordsInSegment(segment, keys, keysOf)),
  );
  return found.flat();
}

/** A record by its number in its segment. */
export function packRecord(segment: Segment, number: number, person: Person): PackRecord {
  return { place: `${segment.name}/${number}`, segment: segment.name, person };
}

/**
 * Makes people out of records and own rows: fetches what other packs and the reader have of the
 * same people, joins them, and lays the reader's own over them. In the order of the records.
 */
export async function completePeople(
  view: Snapshot,
  records: readonly PackRecord[],
  rows: readonly OwnRow[],
): Promise<JoinedPerson[]> {
  const places = new Map(records.map((record) => [record.place, record]));
  const own = new Set(rows);
  let asked = new Set<string>();
  for (let round = 0; round < JOIN_ROUNDS_MAX; round += 1) {
    const people = [...places.values()].map(({ person }) => person);
    const known = [...people, ...[...own].map(({ person }) => person)];
    for (const row of view.own.byKeys(known.flatMap(identityKeys))) own.add(row);
    const keys = new Set([
      ...(view.segments.length > 1 ? people.flatMap(sharedKeys) : []),
      ...[...own].flatMap(({ person }) => identityKeys(person)),
    ]);
    const news = [...keys].filter((key) => !asked.has(key));
    if (news.length === 0) break;
    asked = keys;
    for (const record of await recordsUnder(view, news, identityKeys)) {
      places.set(record.place, record);
    }
  }
  // In one order, whichever of them was asked for: a person is known by the first row's id.
  const inOrder = view.own.rows.filter((row) => own.has(row));
  const items: (PackRecord | OwnRow)[] = [...places.values(), ...inOrder];
  const order = new Map(view.segments.map(({ name }, at) => [name, at]));
  return groupByTokens(items, ({ person }) => identityKeys(person)).map((group) =>
    joinGroup(inPackOrder(group, order)),
  );
}

/** The first pack's record first, however they were found: a person is known by one id. */
function inPackOrder(
  group: readonly (PackRecord | OwnRow)[],
  order: ReadonlyMap<string, number>,
): (PackRecord | OwnRow)[] {
  const placeOf = (item: PackRecord | OwnRow) =>
    'place' in item ? (order.get(item.segment) ?? order.size) : order.size;
  return group.toSorted((one, other) => placeOf(one) - placeOf(other));
}

async function recordsInSegment(segment: Segment, keys: readonly string[], keysOf: KeysOf) {
  const numbers = await segment.numbersOf(keys, bearersMax);
  const people = await segment.people([...numbers.values()].flat());
  const wanted = new Set(keys);
  return [...people]
    .filter(([, person]) => keysOf(person).some((key) => wanted.has(key)))
    .map(([number, person]) => packRecord(segment, number, person));
}

function bearersMax(key: string): number {
  if (isPostKey(key)) return HOLDERS_MAX;
  return key.includes(' ') ? BEARERS_MAX : BEARERS_OF_ONE_WORD_MAX;
}

function joinGroup(group: readonly (PackRecord | OwnRow)[]): JoinedPerson {
  const records = group.flatMap((item) => ('place' in item ? item.person : []));
  const rows = group.filter((item) => !('place' in item));
  const [first, ...others] = records;
  const packed = first ? joinPeople([first, ...others]) : null;
  const [row, ...more] = rows as OwnRow[];
  // Two rows of the reader's for one person: the first by its id wins, the others only add.
  const extra = more.map(({ person }) => person);
  const line = overlay(packed, row);
  const person = extra.length === 0 ? line.person : joinPeople([line.person, ...extra]);
  const ids = [...new Set(group.map((item) => item.person.id))];
  const packs = records.flatMap((record) => record.pack ?? []);
  const places = group.flatMap((item) => ('place' in item ? item.place : []));
  return { packed, ids, packs, places, line: { ...line, person: withOtherIds(person, ids) } };
}

/** Relations within each pack name the person by that pack's id. */
function withOtherIds(person: Person, ids: readonly string[]): Person {
  const otherIds = ids.filter((id) => id !== person.id);
  return otherIds.length === 0 ? person : { ...person, otherIds };
}
