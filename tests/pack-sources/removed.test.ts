import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REMOVED } from '../../packs/paths';
import { parseRemovals } from '../../packs/removed';

it('says nothing of whom it names but the identifiers and the day', () => {
  const written = (entry: string) => () => parseRemovals(`- { day: 2026-01-01, ${entry} }`);
  expect(written('identifiers: [Q7, "list:9"]')()).toEqual([
    { identifiers: ['Q7', 'list:9'], day: '2026-01-01' },
  ]);
  expect(written('identifiers: [Q7], name: Ann')).toThrow(/removed-people.yaml: 0.name/);
  expect(written('identifiers: []')).toThrow(/removed-people.yaml: 0.identifiers: names nobody/);
  expect(written('identifiers: [Ann]')).toThrow(/no item or scheme/);
});

it('can be read as it stands', () => {
  expect(parseRemovals(readFileSync(REMOVED, 'utf8'))).toBeInstanceOf(Array);
});
