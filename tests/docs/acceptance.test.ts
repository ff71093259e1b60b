import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rows of the table: number, check, test, file, and why not everywhere. */
const rows = readFileSync('docs/acceptance.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the acceptance checks', () => {
  it('are all there, from 1 to 21', () => {
    const numbers = new Set(rows.map(([, number]) => Number(number)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 21 }, (_, at) => at + 1),
    );
  });

  it.each(rows.map(([, number, , test, file]) => [number, test, file] as const))(
    '%s are held by “%s” in %s',
    (_, test, file) => {
      // A test that is skipped holds nothing.
      const source = readFileSync(file ?? '', 'utf8');
      const at = source.indexOf(`'${test}'`);
      expect(at).toBeGreaterThan(0);
      expect(source.slice(0, at)).not.toMatch(/\.(?:skip|todo)\b[^;]*$/);
    },
  );
});
