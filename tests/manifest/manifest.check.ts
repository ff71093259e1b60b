import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OUTLETS } from '../../utils/sites/outlets';
import { PERMISSIONS, SITE_PERMISSIONS } from '../../utils/sites/permissions';

type Manifest = Record<string, unknown> & {
  content_scripts?: readonly { matches: readonly string[] }[];
  web_accessible_resources?: readonly {
    resources: readonly string[];
    matches: readonly string[];
    use_dynamic_url?: boolean;
  }[];
  permissions?: readonly string[];
  host_permissions?: readonly string[];
};

const SITES = ['matches', 'host_permissions'];

/** With its sites sorted: WXT sorts those of the content script alone. */
const read = (path: string): Manifest =>
  JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
    SITES.includes(key) && Array.isArray(value) ? value.toSorted() : value,
  );

/** The agreed files say "every outlet" for these; which those are, docs/sites.md says, tested likewise. */
const EVERY_OUTLET = OUTLETS.map(([site]) => `https://*.${site}/*`).toSorted();

/** Browsers read the manifest at each start: bytes. The outlets, named two or three times, take most of it. */
const LARGEST_MANIFEST = 100_000;

/** Every page of an outlet loads the content script, so it may not grow unseen: bytes, packed with gzip. */
const MOST_LOADED = 30 * 1_000;

const readAgreed = (browser: string): Manifest =>
  JSON.parse(readFileSync(`tests/manifest/${browser}.json`, 'utf8'), (_, value) =>
    value === 'every outlet' ? EVERY_OUTLET : value,
  );

/** Added to the sites of the end-to-end build, and to nothing else. */
const LOOPBACK = ['http://localhost/*', 'http://127.0.0.1/*'];

function withoutLoopback(manifest: Manifest): Manifest {
  const { content_scripts = [], web_accessible_resources = [], ...rest } = manifest;
  const { host_permissions = [], ...others } = rest;
  const named = <E extends { readonly matches: readonly string[] }>(entry: E) => ({
    ...entry,
    matches: entry.matches.filter((pattern) => !LOOPBACK.includes(pattern)),
  });
  const hosts = host_permissions.filter((pattern) => !LOOPBACK.includes(pattern));
  return {
    ...others,
    ...(hosts.length > 0 && { host_permissions: hosts }),
    content_scripts: content_scripts.map(named),
    web_accessible_resources: web_accessible_resources.map(named),
  };
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const built = read(`.output/${browser}-mv3/manifest.json`);

  // The expected files change by hand only: what an extension may do must not grow by accident.
  it('is what it was agreed to be', () => {
    const { version, ...manifest } = built;

    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest).toEqual(readAgreed(browser));
  });

  it('has every outlet among its sites, and stays small', () => {
    expect(built.content_scripts?.map(({ matches }) => matches)).toEqual([EVERY_OUTLET]);
    const { size } = statSync(`.output/${browser}-mv3/manifest.json`);
    expect(size).toBeLessThan(LARGEST_MANIFEST);
  });

  it('leaves the list of outlets out of what every page loads', () => {
    const script = readFileSync(`.output/${browser}-mv3/content-scripts/content.js`, 'utf8');
    expect(OUTLETS.filter(([site]) => script.includes(site))).toEqual([]);
  });

  it('loads little into a page, and what shows cards not before one is wanted', () => {
    const file = (path: string) => readFileSync(`.output/${browser}-mv3/${path}`, 'utf8');
    expect(gzipSync(file('content-scripts/content.js')).length).toBeLessThanOrEqual(MOST_LOADED);
    expect(file('content-scripts/content.js')).not.toContain('showPopover');
    // Days are read in the background: a page gathers what is written of them.
    expect(file('content-scripts/content.js')).not.toContain('oktober');
    expect(file('background.js')).toContain('oktober');
    expect(file('cards.js')).toContain('showPopover');
  });

  it('lets no page in: the card alone is web-accessible; no policy is loosened', () => {
    const accessible = built.web_accessible_resources ?? [];
    expect(new Set(accessible.flatMap(({ resources }) => resources))).toEqual(
      new Set(['card.html']),
    );
    expect(built).not.toHaveProperty('externally_connectable');
    expect(JSON.stringify(built.content_security_policy ?? '')).not.toMatch(/unsafe|https?:/);
  });

  // Firefox’s address of an extension is one reader’s own; Chromium’s is the same for everybody.
  it('lets no site but the named ones look for the card by an address that stays', () => {
    const staying = (built.web_accessible_resources ?? []).filter((one) => !one.use_dynamic_url);
    const sites = browser === 'chrome' ? EVERY_OUTLET : ['*://*/*'];
    expect(staying.map(({ matches }) => matches)).toEqual([sites]);
  });

  it('asks for what has a reason, and for nothing else', () => {
    const keys = Object.keys(built).filter((key) => key.endsWith('_permissions'));
    const reasons = [...PERMISSIONS, ...SITE_PERMISSIONS].filter(
      ({ only }) => only === undefined || only === browser,
    );
    expect([...(built.permissions ?? []), ...keys].toSorted()).toEqual(
      reasons.map(({ name }) => name).toSorted(),
    );
  });

  it('differs for the end-to-end build by loopback alone', () => {
    const tested = read(`.output/${browser}-mv3-e2e/manifest.json`);

    expect(withoutLoopback(tested)).toEqual(built);
  });
});
