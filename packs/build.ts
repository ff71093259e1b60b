import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SOURCES, STARTER_PACK } from './paths.ts';
import { readSources } from './read-sources.ts';
import { serialise } from './serialise.ts';

mkdirSync(dirname(STARTER_PACK), { recursive: true });
writeFileSync(STARTER_PACK, serialise(readSources(SOURCES)));
