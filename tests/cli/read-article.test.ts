import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPage, pagePath } from '../article/pages';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command as a user would; starting it takes a second or more. */
function run(...args: string[]): {
  lines: Record<string, unknown>[];
  error: string;
  status: number | null;
} {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['run', '--silent', 'read-article', '--', ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line)), error: stderr, status };
}

describe('read-article', { timeout: 60_000 }, () => {
  it('prints one JSON a file', () => {
    const name = 'around-the-article.html';
    const { expected } = loadPage(name);
    const { lines, status } = run('--url', expected.url, pagePath(name));
    expect(status).toBe(0);
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual([
      'blocks',
      'confidence',
      'file',
      'isArticle',
      'language',
      'published',
      'publishedFrom',
      'title',
      'url',
    ]);
    expect(lines).toMatchObject([
      { file: pagePath(name), url: expected.url, ...expected.facts, blocks: expected.blocks },
    ]);
  });

  it('goes on after a file it cannot read, names it, and fails', () => {
    const { lines, error, status } = run('no/such.html', pagePath('frames.html'));
    expect(lines.map(({ file }) => file)).toEqual([pagePath('frames.html')]);
    expect(error).toContain('no/such.html');
    expect(status).toBe(1);
  });

  it.each([[[]], [['--url', 'https://example.org/', 'a.html', 'b.html']]])(
    'says what is wrong with %j',
    (args) => {
      const { lines, error, status } = run(...args);
      expect(lines).toEqual([]);
      expect(error).toMatch(/read-article: /);
      expect(status).toBe(2);
    },
  );
});
