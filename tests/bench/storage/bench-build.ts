import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../../../cli/browser/browser-session';
import { TEST_BUILDS } from '../../../cli/browser/launch-browser';
import { bundle } from '../../support/bundle';

const SOURCES = 'tests/bench/storage/extension';
const PAGE = `<!doctype html><meta charset="utf-8"><title>Bench</title>
<input type="file"><script src="/bench/page.js"></script>`;

/**
 * Copies a browser's test build and adds to it what measures: a page with a worker, a content script
 * that asks as a page does, and a hook at the end of the background. Nothing of its own is changed.
 */
export async function makeBenchBuild(browser: BrowserName): Promise<string> {
  const folder = resolve(`.output/bench-${browser}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(TEST_BUILDS[browser], folder, { recursive: true });
  mkdirSync(join(folder, 'bench'));
  for (const name of ['page', 'worker', 'content'] as const) {
    writeFileSync(join(folder, `bench/${name}.js`), await bundle(`${SOURCES}/${name}.ts`));
  }
  writeFileSync(join(folder, 'bench/page.html'), PAGE);
  appendFileSync(join(folder, 'background.js'), `\n${await bundle(`${SOURCES}/background.ts`)}`);
  addContentScript(join(folder, 'manifest.json'));
  return folder;
}

function addContentScript(path: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.content_scripts.push({
    matches: ['http://127.0.0.1/*'],
    js: ['bench/content.js'],
    run_at: 'document_start',
  });
  writeFileSync(path, JSON.stringify(manifest));
}
