import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const Line = v.object({
  file: v.string(),
  /** Empty where it is not known. */
  url: v.pipe(
    v.nullable(v.string()),
    v.transform((url) => url ?? ''),
  ),
  language: v.nullable(v.string()),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  article: v.boolean(),
});

/** A page as it was served, and what is recorded of it; `published` is null where nobody knows. */
export type ListedPage = v.InferOutput<typeof Line>;

/** The pages listed in a folder's `manifest.jsonl`; null where there is none. Throws on a bad line. */
export async function readPageList(folder: string): Promise<readonly ListedPage[] | null> {
  const path = join(folder, 'manifest.jsonl');
  if (!existsSync(path)) return null;
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => v.parse(Line, JSON.parse(line)));
}
