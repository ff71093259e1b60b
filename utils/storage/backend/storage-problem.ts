import { type SegmentBackend, TABLES } from './backend';

/** Why the database cannot do what it was asked. */
export type StorageProblemKind = 'full' | 'unavailable';

const WORDS: Readonly<Record<StorageProblemKind, string>> = {
  full: 'There is no room left on this computer, or the browser allows no more. Nothing was changed. Make room, or take a pack away, and try again.',
  unavailable:
    'The browser cannot open its database. Nothing was changed. Close other windows of this browser and try again; if it stays so, restart the browser, and check the disk.',
};

/** The name that browsers give to the error of a full disk. */
const FULL = 'QuotaExceededError';

/** Errors of a database that cannot be opened, or was closed under its reader; Dexie's among them. */
const UNAVAILABLE: ReadonlySet<unknown> = new Set([
  'UnknownError',
  'InvalidStateError',
  'OpenFailedError',
  'DatabaseClosedError',
  'MissingAPIError',
  'NotReadableError',
]);

/** An error of the database in words that a reader can act on; `cause` is the browser's own. */
export class StorageProblem extends Error {
  readonly kind: StorageProblemKind;

  constructor(kind: StorageProblemKind, cause: unknown) {
    super(WORDS[kind], { cause });
    this.name = kind === 'full' ? FULL : 'StorageProblem';
    this.kind = kind;
  }
}

/** Tells what kind of problem an error of the database is; null: none of these. */
export function problemKind(error: unknown): StorageProblemKind | null {
  for (const { name } of [error, (error as { inner?: unknown } | null)?.inner].map(named)) {
    if (name === FULL) return 'full';
    if (UNAVAILABLE.has(name)) return 'unavailable';
  }
  return null;
}

function named(error: unknown): { readonly name?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}

/** Of no row; looking for it reads the table's index. */
const ANY_KEY = 'none';

/**
 * Whether the browser can open the database and read of every table, and all that is the reader's
 * own: not all, or it would take seconds. Rejects with what is no such problem.
 */
export async function isReadable(backend: SegmentBackend): Promise<boolean> {
  try {
    for (const table of TABLES) await backend.getMany(table, [ANY_KEY]);
    // Filters among them: Chromium keeps such large rows in files of their own.
    await backend.getPrefix('meta', '');
    await backend.getPrefix('own', '');
    return true;
  } catch (error) {
    if (error instanceof StorageProblem && error.kind === 'unavailable') return false;
    throw error;
  }
}
