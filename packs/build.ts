import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { outputs } from './outputs';
import { SOURCES } from './paths';
import { readSources } from './read-sources';

for (const { path, text } of outputs(readSources(SOURCES))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
