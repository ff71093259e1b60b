import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import { type OwnRow, parseOwnRow } from '../own/own-row';
import { idKey } from '../segment/person-keys';
import { findByIds } from '../store/find';
import type { Snapshot, SnapshotReader } from '../store/snapshot';
import { createNaming, type Named, type OwnHealth } from './health-report';
import { sizeOf } from './measure';

/** Reads all rows of the reader's own, and says which cannot be read, or correct nobody. */
export async function checkOwn(
  backend: SegmentBackend,
  viewer: SnapshotReader,
): Promise<OwnHealth> {
  const stored = await backend.getPrefix('own', '');
  const damaged = createNaming();
  const rows: OwnRow[] = [];
  let bytes = 0;
  for (const [key, value] of stored) {
    bytes += key.length + sizeOf(value);
    const row = parseOwnRow(value);
    if (row === null) damaged.add(key);
    else rows.push(row);
  }
  const withoutPack = createNaming();
  const corrections = rows.filter(({ corrected }) => Object.keys(corrected).length > 0);
  const ids = corrections.map(({ person }) => person.id);
  const known = await viewer.read((view) => findByIds(view, ids));
  for (const { person } of corrections) {
    if (!known.get(person.id)?.packed) withoutPack.add(person.name);
  }
  return {
    people: rows.length,
    bytes,
    damaged: damaged.named(),
    withoutPack: withoutPack.named(),
  };
}

/** Notes the relations that lead to people who are not here. */
export interface LinkCheck {
  add(people: readonly Person[]): Promise<void>;
  relations(): Named;
}

/** Looks every id up in all packs that can be read, and among the reader's own. */
export function createLinkCheck(viewer: SnapshotReader): LinkCheck {
  const naming = createNaming();
  return {
    async add(people) {
      const links = people.flatMap(linksOf);
      const keys = [...new Set(links.map(({ key }) => key))];
      const here = await viewer.read((view) => keysHere(view, keys));
      for (const { key, words } of links) if (!here.has(key)) naming.add(words);
    },
    relations: naming.named,
  };
}

function linksOf({ name, facts }: Person) {
  return facts.flatMap(({ person }) =>
    person ? [{ key: idKey(person.id), words: `${name} → ${person.name ?? person.id}` }] : [],
  );
}

async function keysHere(view: Snapshot, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const found = await Promise.all(view.segments.map((segment) => segment.numbersOf(keys, () => 1)));
  const here = new Set(found.flatMap((numbers) => [...numbers.keys()]));
  for (const key of keys) if (view.own.byKeys([key]).length > 0) here.add(key);
  return here;
}
