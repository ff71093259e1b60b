import type { Contents } from './contents';

/** What must be there after a kill, and what may be. */
export interface Ledger {
  /** By title, the hashes a pack may have; '' stands for none at all. */
  readonly packs: Map<string, Set<string>>;
  /** Own people whose save was answered. */
  readonly saved: Set<string>;
  /** Own people who were on their way, in groups that are there whole or not at all. */
  pending: readonly (readonly string[])[];
}

/** Nothing was done yet. */
export function openLedger(): Ledger {
  return { packs: new Map(), saved: new Set(), pending: [] };
}

/** Compares what is there with what must be; answers with what is wrong, a line each. */
export function compare({ packs, saved, pending }: Ledger, found: Contents): readonly string[] {
  const wrong: string[] = [];
  if (found.vanished) wrong.push(`the database has vanished; in the second place: ${found.spare}`);
  for (const [title, hashes] of packs) {
    const hash = found.packs[title] ?? '';
    if (!hashes.has(hash)) wrong.push(`pack ${title}: ${hash === '' ? 'gone' : 'not as it was'}`);
  }
  const gone = [...saved].filter((id) => !found.own.has(id));
  if (gone.length > 0) wrong.push(`own people gone: ${gone.length} of ${saved.size}`);
  for (const group of pending) {
    const there = group.filter((id) => found.own.has(id));
    const isWhole = there.length === 0 || there.length === group.length;
    if (!isWhole) wrong.push(`half restored: ${there.length} of ${group.length}`);
  }
  return wrong;
}

/** What was on its way is settled by what is there: from now on it must stay. */
export function settle(ledger: Ledger, found: Contents): void {
  for (const title of ledger.packs.keys()) {
    ledger.packs.set(title, new Set([found.packs[title] ?? '']));
  }
  for (const id of found.own) ledger.saved.add(id);
  ledger.pending = [];
}
