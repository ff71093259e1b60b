import type { Person } from '../../people/person';
import type { SegmentBackend } from '../backend';
import { CATALOGUE_KEY, nextGeneration } from '../catalogue';
import { findByIds } from '../find';
import type { View } from '../view';
import { makeOwnRow } from './own-row';

/**
 * Keeps what the reader saved: someone added, or the fields in which they differ from the packs.
 * A correction taken back to what the packs say leaves no row.
 */
export async function saveOwn(backend: SegmentBackend, view: View, person: Person): Promise<void> {
  const known = (await findByIds(view, [person.id])).get(person.id);
  const row = makeOwnRow(person, known?.packed ?? null);
  const change = row
    ? { table: 'own' as const, put: [[person.id, row] as const] }
    : { table: 'own' as const, remove: [person.id] };
  await backend.update(CATALOGUE_KEY, nextGeneration, [change]);
}

/** Takes the reader's row away; answers with the person as they were seen, or null without one. */
export async function deleteOwn(
  backend: SegmentBackend,
  view: View,
  id: string,
): Promise<Person | null> {
  if (!view.own.rows.some(({ person }) => person.id === id)) return null;
  const known = (await findByIds(view, [id])).get(id);
  await backend.update(CATALOGUE_KEY, nextGeneration, [{ table: 'own', remove: [id] }]);
  return known?.line.person ?? null;
}
