import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { outputs } from './outputs.ts';
import { SOURCES } from './paths.ts';
import { readSources } from './read-sources.ts';

for (const { path, text } of outputs(readSources(SOURCES))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
