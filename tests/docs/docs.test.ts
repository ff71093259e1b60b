import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../utils/sites/manifest';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = { chrome: manifestFor('chrome'), firefox: manifestFor('firefox') };
const { dependencies, devDependencies, scripts } = JSON.parse(read('package.json'));

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true })
    .map((name) => join('docs', String(name)))
    .filter((name) => name.endsWith('.md')),
  'packs/README.md',
];

describe('the documents', () => {
  it.each(documents)('%s links only to what is there', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link as string);
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it.each(documents)('%s names only npm scripts that exist', (file) => {
    const named = [...read(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => !(`${name}` in scripts))).toEqual([]);
  });

  it('README names the browsers the manifest asks for', () => {
    const firefox = manifest.firefox.browser_specific_settings?.gecko?.strict_min_version;
    expect(read('README.md')).toContain(`(${manifest.chrome.minimum_chrome_version} or newer)`);
    expect(`${firefox}`).toMatch(/^\d+\.0$/);
    expect(read('README.md')).toContain(`(${firefox?.replace('.0', '')} or newer)`);
  });

  it('SECURITY names every permission', () => {
    for (const permission of manifest.chrome.permissions ?? []) {
      expect(read('SECURITY.md')).toContain(`\`${permission}\``);
    }
  });

  it('docs/dependencies.md has a line for every dependency', () => {
    const lines = read('docs/dependencies.md');
    const all = Object.keys({ ...dependencies, ...devDependencies });
    const missing = all.filter((name) => !name.startsWith('@types/') && !lines.includes(name));
    expect(missing).toEqual([]);
  });

  it('every dependency is pinned exactly', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(`${version}`))).toEqual([]);
  });
});
