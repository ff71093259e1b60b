import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bytesOf, isBuilt, outputs } from './outputs';
import { readPacks } from './read-sources';

for (const output of outputs(readPacks())) {
  // What says the same already stays, however it was packed.
  if (isBuilt(output)) continue;
  mkdirSync(dirname(output.path), { recursive: true });
  writeFileSync(output.path, bytesOf(output));
}
