import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What the code says, without its comments: examples there may name people. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const files = readdirSync('utils', { recursive: true })
  .map((name) => join('utils', String(name)))
  .filter((name) => /\.tsx?$/.test(name));
const code = files.map((file) => withoutComments(readFileSync(file, 'utf8'))).join('\n');
const { persons } = JSON.parse(readFileSync('public/packs/starter.json', 'utf8'));

it('no person of the pack has an id or a name in code', () => {
  const named = persons.filter(
    ({ id, name }: { id: string; name: string }) =>
      new RegExp(`\\b${id}\\b`).test(code) || code.includes(name),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(persons.length).toBeGreaterThan(40);
  expect(named).toEqual([]);
});
