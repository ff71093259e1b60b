import type { Day } from '../../people/person';

/**
 * People saved after which a backup is worth its while: typing ten anew, with roles, dates and
 * sources, takes about half an hour.
 */
export const REMIND_AFTER = 10;

/** The last backup. */
export interface LastBackup {
  readonly day: Day;
  /** How often the reader had saved a person by then. */
  readonly saves: number;
}

/** The numbers that tell whether a backup is due. */
export interface BackupNeed {
  /** How often the reader has saved a person, added or corrected. */
  readonly saves: number;
  readonly last: LastBackup | null;
  /** How often they had when they said "later"; 0: never. */
  readonly dismissed: number;
  /** How many people of their own there are. */
  readonly own: number;
}

/** Own people saved since the last backup; null while there are too few to remind of one. */
export function unsavedPeople({ saves, last, dismissed, own }: BackupNeed): number | null {
  const unsaved = saves - (last?.saves ?? 0);
  const isDue = own > 0 && saves - Math.max(last?.saves ?? 0, dismissed) >= REMIND_AFTER;
  return isDue ? unsaved : null;
}
