import type { SegmentBackend } from '../backend/backend';
import { type OwnRow, parseOwnRow } from '../own/own-row';
import { findByIds } from '../store/find';
import type { Viewer } from '../store/view';
import type { OwnHealth } from './health-report';
import { createNaming } from './named';
import { sizeOf } from './row-size';

/** Reads all rows of the reader's own, and says which cannot be read, or correct nobody. */
export async function checkOwn(backend: SegmentBackend, viewer: Viewer): Promise<OwnHealth> {
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
