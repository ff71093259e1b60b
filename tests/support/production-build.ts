import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../../cli/browser/browser-session';
import { LOOPBACK_PATTERNS } from '../../utils/sites/news-sites';

const BUILDS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

interface Manifest {
  readonly host_permissions: string[];
  readonly content_scripts: readonly { matches: string[] }[];
  readonly web_accessible_resources: readonly { matches: string[] }[];
}

/** Copies what goes to the stores, with loopback among its sites and nothing else changed. */
export function productionBuildOnLoopback(browser: BrowserName): string {
  const copy = resolve(`.output/production-on-loopback-${browser}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(BUILDS[browser], copy, { recursive: true });
  const file = `${copy}/manifest.json`;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  manifest.host_permissions.push(...LOOPBACK_PATTERNS);
  for (const { matches } of [...manifest.content_scripts, ...manifest.web_accessible_resources]) {
    matches.push(...LOOPBACK_PATTERNS);
  }
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
