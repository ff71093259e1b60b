import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/temp-folder';

const REFUSED = [
  'node.parentNode',
  'node?.parentElement?.normalize()',
  '(node as Element).localName',
  "element.getAttribute('class')",
  'list.map((one) => one.firstChild)',
  'document.title',
  'document.addEventListener',
  'const { fullscreenElement } = node',
  "node['parentNode']",
  'const { body } = window.document',
  'const { parentNode: up } = node',
  'const { nodeType = 0 } = node',
  'const closestOf = ({ closest }: Element) => closest',
];

const ALLOWED = [
  'parentOf(node)',
  'facts.title',
  'place.document',
  'text.length + text.data',
  'list[0]',
  "attributeOf(element, 'class')",
  "const said = 'node.parentNode'",
  'range.getClientRects()',
  'byNode[key]',
];

const read = (path: string): string => readFileSync(path, 'utf8');

/** Lints files as the project lints those of the same paths; gives the lines that the rule refuses. */
function refusedIn(files: Readonly<Record<string, string>>): string[] {
  const folder = tempFolder();
  const rule = 'utils/article/dom/read-node.grit';
  const all = { 'biome.json': read('biome.json'), [rule]: read(rule), ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false'];
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), args, { cwd: folder });
  const { diagnostics } = JSON.parse(String(stdout)) as { diagnostics: Diagnostic[] };
  const found = diagnostics.filter(({ category }) => category === 'plugin');
  const lines = found.map(
    ({ location: { path, start } }) =>
      `${path}: ${files[path]?.split('\n')[start.line - 1]?.replace(/;$/, '')}`,
  );
  return [...new Set(lines)];
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

describe('the lint of how nodes are read', () => {
  it('refuses plain properties where pages are read and marked, and nowhere else', () => {
    const text = [...REFUSED, ...ALLOWED].join(';\n');
    const folders = ['utils/article', 'utils/page', 'entrypoints/content'];
    const paths = folders.map((folder) => `${folder}/any.ts`);
    const files = Object.fromEntries(
      [...paths, 'utils/sites/any.ts', 'entrypoints/card/any.ts'].map((path) => [path, text]),
    );
    const expected = paths.flatMap((path) => REFUSED.map((line) => `${path}: ${line}`));
    expect(refusedIn(files).sort()).toEqual(expected.sort());
  });

  it('leaves out no file there', () => {
    const { overrides } = JSON.parse(read('biome.json'));
    const { includes } = overrides.find(({ plugins }: { plugins?: unknown }) => plugins);
    expect(includes).toEqual(['utils/article/**', 'utils/page/**', 'entrypoints/content/**']);
  });
});
