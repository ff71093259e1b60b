import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../../../cli/browser/browser-session';
import { TEST_BUILDS } from '../../../cli/browser/launch-browser';
import { LOOPBACK_PATTERNS } from '../../../utils/sites/news-sites';

/** Extensions that are timed over the same pages in one run; `none` does nothing at all. */
export const VARIANTS = ['none', 'ours', 'bare', 'wrapping'] as const;
export type Variant = (typeof VARIANTS)[number];

/** The least that can be done: walks over the page's texts and sends them. */
const WALK = `
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const nodes = [];
for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
const sent = chrome.runtime.sendMessage(nodes.map(({ data }) => data).join('\\n'));`;

/** The usual way of marking: an element around each name, here two words with capitals. */
const WRAP = `
sent.then((names) => {
  const known = new Set(names);
  for (const node of nodes) {
    if (node.parentElement.closest('script, style, textarea')) continue;
    const parts = node.data.split(/(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)/u);
    if (!parts.some((part) => known.has(part))) continue;
    node.replaceWith(...parts.map((part) => {
      if (!known.has(part)) return part;
      const mark = document.createElement('span');
      mark.className = 'bench-name';
      mark.style.textDecoration = 'underline dotted 2px';
      mark.textContent = part;
      return mark;
    }));
  }
});`;

/** Answers with some of the names, as a background that knows people would. */
const BACKGROUND = `chrome.runtime.onMessage.addListener((text, _, reply) => {
  reply([...new Set(text.match(/\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+/gu))].slice(0, 15));
});`;

/** The folder of an extension; ours is the test build as it is. */
export function folderOf(variant: Variant, browser: BrowserName): string {
  if (variant === 'ours') return TEST_BUILDS[browser];
  const folder = resolve(`.output/bench-page-${variant}-${browser}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: `Bench ${variant}`,
    version: '1',
    background: browser === 'chromium' ? { service_worker: 'back.js' } : { scripts: ['back.js'] },
    host_permissions: LOOPBACK_PATTERNS,
    content_scripts: [{ matches: LOOPBACK_PATTERNS, js: ['content.js'], run_at: 'document_idle' }],
    browser_specific_settings: { gecko: { id: `${variant}@bench.invalid` } },
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${folder}/back.js`, BACKGROUND);
  const content = { none: '', bare: WALK, wrapping: WALK + WRAP }[variant];
  writeFileSync(`${folder}/content.js`, `(() => {${content}\n})();`);
  return folder;
}
