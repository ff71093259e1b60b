import { expect, it } from 'vitest';
import { isBuilt, outputs } from '../../packs/outputs';
import { readPacks } from '../../packs/read-sources';

it.each(outputs(readPacks()))('$name is what the sources make', (output) => {
  expect(isBuilt(output)).toBe(true);
});
