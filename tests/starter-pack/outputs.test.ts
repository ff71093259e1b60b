import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outputs } from '../../packs/outputs';
import { SOURCES } from '../../packs/paths';
import { readSources } from '../../packs/read-sources';

it.each(outputs(readSources(SOURCES)))('$name is what the sources make', ({ path, text }) => {
  expect(readFileSync(path, 'utf8') === text).toBe(true);
});
