import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DocSet } from './documents';

const ENDING = '.jsonl';

/**
 * Reads the sets of a folder, one `.jsonl` file each, in order of their names; only those of
 * `wanted` where that is not empty. A folder that is not there has none. Throws on a broken line.
 */
export async function readSets<Raw, Doc>(
  folder: string,
  toDoc: (line: Raw) => Doc,
  wanted: readonly string[],
): Promise<readonly DocSet<Doc>[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((file) => file.endsWith(ENDING)).map((file) => basename(file, ENDING));
  const chosen = names.filter((name) => wanted.length === 0 || wanted.includes(name)).sort();
  return await Promise.all(
    chosen.map(async (name) => ({
      name,
      docs: await readDocs(join(folder, name + ENDING), toDoc),
    })),
  );
}

async function readDocs<Raw, Doc>(file: string, toDoc: (line: Raw) => Doc): Promise<Doc[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => toDoc(JSON.parse(line) as Raw));
}
