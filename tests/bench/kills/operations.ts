import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserSession } from '../../../cli/browser/browser-session';
import { importInManager, previewInManager } from '../storage/manager-import';
import { restorePeople, savePerson } from './contents';
import type { Ledger } from './ledger';

/** What is under way when the browser is killed. */
export const OPERATIONS = ['import', 'update', 'save', 'restore'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** A round of kills over one profile. */
export interface Round {
  readonly session: BrowserSession;
  readonly ledger: Ledger;
  readonly folder: string;
  /** A number that no other kill of this run has. */
  readonly at: number;
  /** Hashes of the lists, by their letter, as a whole import of each gave them. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** People of a list: an import of about a second. */
export const LIST_PEOPLE = 10_000;
const RESTORED = 300;
/** The pack that is updated; those that are imported have names of their own. */
export const UPDATED = 'updated';
/** The two versions of it. */
export const LETTERS = ['A', 'B'] as const;

/** Brings an operation to where it begins; answers with what begins it. It ends with the browser. */
export async function prepare(operation: Operation, round: Round): Promise<() => Promise<void>> {
  switch (operation) {
    case 'import':
      return prepareImport(round, `new-${round.at}`, 'A', ['']);
    case 'update': {
      const before = [...(round.ledger.packs.get(UPDATED) ?? [])];
      const letter = before.includes(round.hashes.get('A') ?? '') ? 'B' : 'A';
      return prepareImport(round, UPDATED, letter, before);
    }
    case 'save':
      return prepareSaves(round);
    case 'restore':
      return prepareRestore(round);
  }
}

async function prepareImport(round: Round, title: string, letter: string, before: string[]) {
  const { session, ledger, folder, hashes } = round;
  const { page } = await previewInManager({ session }, listFile(folder, title, letter));
  return async () => {
    ledger.packs.set(title, new Set([...before, hashes.get(letter) ?? '?']));
    await importInManager(page, LIST_PEOPLE);
  };
}

async function prepareSaves({ session, ledger, at }: Round) {
  const page = await session.openExtensionPage('manager.html');
  return async () => {
    for (let number = 0; ; number += 1) {
      const id = `own:save-${at}-${number}`;
      ledger.pending = [[id]];
      await savePerson(page, id);
      ledger.saved.add(id);
    }
  };
}

async function prepareRestore({ session, ledger, at }: Round) {
  const page = await session.openExtensionPage('manager.html');
  return async () => {
    const ids = Array.from({ length: RESTORED }, (_, number) => `own:restore-${at}-${number}`);
    ledger.pending = [ids];
    await restorePeople(page, ids);
    for (const id of ids) ledger.saved.add(id);
  };
}

/** Writes a list of that letter; its name is the pack's title. */
export function listFile(folder: string, title: string, letter: string): string {
  const path = join(folder, `${title}.jsonl`);
  const people = Array.from({ length: LIST_PEOPLE }, (_, at) =>
    JSON.stringify({ id: `k${at}`, name: `Ada ${letter}${at}x` }),
  );
  writeFileSync(path, people.join('\n'));
  return path;
}
