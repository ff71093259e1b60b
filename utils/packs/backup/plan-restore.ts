import { canonicalJson } from '../../people/compare';
import type { HashedPack } from '../../storage/model';
import { type OwnRow, qualifyRow } from '../../storage/own/own-row';
import type { PackReference } from './backup-file';

/** A file of own people, compared with those who are here. */
export interface RestorePlan {
  /** In the file alone. */
  readonly added: readonly OwnRow[];
  /** In both, and not the same: as the file has them. */
  readonly replaced: readonly OwnRow[];
  /** How many are the same in both. */
  readonly same: number;
  /** How many are here alone; restoring takes nothing away. */
  readonly kept: number;
}

/** Whether a pack of a backup is here: as it was, in another version, or not. */
export type PackState = 'same' | 'other' | 'missing';

/** Compares own rows of a file, of this version or an earlier one, with those that are here. */
export function planRestore(rows: readonly OwnRow[], here: readonly OwnRow[]): RestorePlan {
  const file = rows.map(qualifyRow);
  const present = new Map(here.map((row) => [row.person.id, canonicalJson(row)]));
  const ids = new Set(file.map(({ person }) => person.id));
  const isHere = ({ person }: OwnRow) => present.has(person.id);
  const isSame = (row: OwnRow) => present.get(row.person.id) === canonicalJson(row);
  return {
    added: file.filter((row) => !isHere(row)),
    replaced: file.filter((row) => isHere(row) && !isSame(row)),
    same: file.filter(isSame).length,
    kept: [...present.keys()].filter((id) => !ids.has(id)).length,
  };
}

/** Tells of each pack of a backup whether it is installed here. */
export function stateOfPack(
  { id, hash }: PackReference,
  here: readonly Pick<HashedPack, 'id' | 'hash'>[],
): PackState {
  const pack = here.find((one) => one.id === id);
  if (!pack) return 'missing';
  return pack.hash === hash ? 'same' : 'other';
}
