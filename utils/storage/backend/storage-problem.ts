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

/** What kind of problem an error of the database is; null: none of these. */
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
