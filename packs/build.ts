import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuseRemoved } from './checks/removals';
import { bytesOf, isBuilt, outputs } from './outputs';
import { REMOVED } from './paths';
import { readPacks } from './read-sources';
import { parseRemovals, removedBy } from './removed';

const packs = readPacks();
refuseRemoved(packs, removedBy(parseRemovals(readFileSync(REMOVED, 'utf8'))));
for (const output of outputs(packs)) {
  // What says the same already stays, however it was packed.
  if (isBuilt(output)) continue;
  mkdirSync(dirname(output.path), { recursive: true });
  writeFileSync(output.path, bytesOf(output));
}
