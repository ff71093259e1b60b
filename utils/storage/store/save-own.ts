import { qualifyPlainIds } from '../../people/identity/pack-ids';
import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend/backend';
import { makeOwnRow } from '../own/own-row';
import { writeOwn } from '../own/write-own';
import { findByIds } from './find';
import type { View } from './view';

/**
 * Keeps what the reader saved: someone added, or the fields in which they differ from the packs.
 * A correction taken back to what the packs say leaves no row.
 */
export async function saveOwn(backend: SegmentBackend, view: View, saved: Person): Promise<void> {
  const person = saved.pack === undefined ? saved : qualifyPlainIds(saved, saved.pack);
  const known = (await findByIds(view, [person.id])).get(person.id);
  const row = makeOwnRow(person, known?.packed ?? null);
  await writeOwn(backend, row ? { put: [row] } : { remove: [person.id] });
}

/** Takes the reader's row away; answers with the person as they were seen, or null without one. */
export async function deleteOwn(
  backend: SegmentBackend,
  view: View,
  id: string,
): Promise<Person | null> {
  if (!view.own.rows.some(({ person }) => person.id === id)) return null;
  const known = (await findByIds(view, [id])).get(id);
  await writeOwn(backend, { remove: [id] });
  return known?.line.person ?? null;
}
