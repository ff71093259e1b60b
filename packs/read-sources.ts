import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinSources, type PackSources } from './pack-sources.ts';
import { parseSource } from './parse-source.ts';

/** Reads every YAML file of the folder, in the order of their names. */
export function readSources(folder: string): PackSources {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return joinSources(
    names.map((file) => ({
      file,
      content: parseSource(file, readFileSync(join(folder, file), 'utf8')),
    })),
  );
}
