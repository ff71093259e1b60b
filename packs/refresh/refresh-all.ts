import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSource } from '../read-sources';
import type { RowsPack } from './bulk-packs';
import { type Known, missingCopies, refreshPack } from './refresh-pack';

/** How a refresh is done: where the packs' folders are, whether to write, and where lines go. */
export interface Refreshing {
  readonly sources: string;
  readonly isDry: boolean;
  readonly known: Omit<Known, 'before'>;
  readonly print: (line: string) => void;
}

/**
 * Reads every pack whose copies are in the folder, tells what changed and writes its rows, one file a
 * pack and nothing else. Answers whether all could be read: a pack that lacks a copy is left as it is.
 */
export async function refreshAll(
  packs: readonly RowsPack[],
  folder: string,
  { sources, isDry, known, print }: Refreshing,
): Promise<boolean> {
  let isWhole = true;
  for (const pack of packs) {
    const missing = missingCopies(pack, folder);
    for (const repository of missing)
      print(`${pack.id}: left as it is: ${folder} has no copy of ${repository}`);
    isWhole &&= missing.length === 0;
    if (missing.length > 0) continue;
    const path = join(sources, pack.id, pack.file);
    const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const before = old === undefined ? undefined : parseSource(pack.file, old);
    const { text, lines } = await refreshPack(pack, folder, { ...known, before });
    for (const line of lines) print(`${pack.id}: ${line}`);
    if (isDry || text === old) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return isWhole;
}
