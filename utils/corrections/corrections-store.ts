import * as v from 'valibot';
import { type Correction, correctionId, hostOf, readCorrection } from './correction';
import { corrections } from './stored-corrections';

/** Corrections kept: far more than anybody makes, and as many as every page can be checked against. */
export const MOST_CORRECTIONS = 2_000;

/** Of one site and its articles: no page can have the reader push out what was said of others. */
export const MOST_OF_A_SITE = 100;

/** The version of the form in which they are kept; of a later one nothing is read. */
const VERSION = 1;

const kept = v.object({ version: v.literal(VERSION), rows: v.array(v.unknown()) });

/** All corrections, the newest first. What is stored may be damaged: an odd row counts as none. */
export async function getCorrections(): Promise<readonly Correction[]> {
  const stored = v.safeParse(kept, await corrections.getValue());
  if (!stored.success) return [];
  return stored.output.rows.slice(0, MOST_CORRECTIONS).flatMap((row) => {
    const read = readCorrection(row);
    return read.ok ? [read.value] : [];
  });
}

/**
 * Keeps a correction in the place of the one of the same name and place, and answers with that one.
 * Of a site's the oldest goes where there are too many; of all, nothing more is taken.
 */
export function saveCorrection(one: Correction): Promise<Correction | null> {
  return oneByOne(async () => {
    const { before, others } = part(await getCorrections(), correctionId(one));
    const rows = withinSite([one, ...others], siteOf(one));
    if (rows.length > MOST_CORRECTIONS) throw new Error(TOO_MANY);
    await write(rows);
    return before;
  });
}

/** Forgets a correction, by its id, and answers with it; null where there was none. */
export function removeCorrection(id: string): Promise<Correction | null> {
  return oneByOne(async () => {
    const { before, others } = part(await getCorrections(), id);
    if (before !== null) await write(others);
    return before;
  });
}

/** Adds those that are not here; of a name and place in both, this browser's stands. Answers with the added. */
export function addCorrections(more: readonly Correction[]): Promise<readonly Correction[]> {
  return oneByOne(async () => {
    const here = await getCorrections();
    const ids = new Set(here.map(correctionId));
    const room = MOST_CORRECTIONS - here.length;
    const added = more.filter((one) => !ids.has(correctionId(one))).slice(0, room);
    if (added.length > 0) await write([...here, ...added]);
    return added;
  });
}

/** Forgets them all, and answers with them. */
export function forgetCorrections(): Promise<readonly Correction[]> {
  return oneByOne(async () => {
    const here = await getCorrections();
    await corrections.removeValue();
    return here;
  });
}

const TOO_MANY = `There are ${MOST_CORRECTIONS} corrections already. Undo some in the list of corrections first.`;

function write(rows: readonly Correction[]): Promise<void> {
  return corrections.setValue({ version: VERSION, rows });
}

function part(all: readonly Correction[], id: string) {
  const before = all.find((row) => correctionId(row) === id) ?? null;
  return { before, others: all.filter((row) => row !== before) };
}

/** The host a correction is bound to; empty for one that holds everywhere. */
function siteOf({ scope }: Correction): string {
  if (scope.kind === 'always') return '';
  return scope.kind === 'site' ? scope.host : hostOf(scope.address);
}

function withinSite(rows: readonly Correction[], site: string): readonly Correction[] {
  if (site === '') return rows;
  const ofSite = rows.filter((row) => siteOf(row) === site);
  const tooMany = new Set(ofSite.slice(MOST_OF_A_SITE));
  return rows.filter((row) => !tooMany.has(row));
}

let last: Promise<unknown> = Promise.resolve();

/** Each change reads what the one before it wrote. */
function oneByOne<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(change);
  last = next.catch(() => undefined);
  return next;
}
