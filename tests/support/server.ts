import { readFileSync } from 'node:fs';
import { type FileServer, serveFiles } from '../../cli/serve-files';
import { BODIES, type BodyName, colouredPage } from './coloured-page';
import { hydratingPages } from './hydrating-pages';
import { livingArticle, pageAhead, pageBefore } from './living-pages';
import { longArticle, manyNames } from './long-pages';
import { pagesWithin } from './pages-within';
import { shadowParts, shadowWhole } from './shadow-pages';

/** Nothing but the page's own text: no style, script, picture or frame of anybody. */
const STRICT_POLICY =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Headers by which a page is kept apart from what is not its own, by the page's path. */
const STRICT_HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/strict/require-corp.html': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
  '/strict/credentialless.html': {
    'cross-origin-embedder-policy': 'credentialless',
    'cross-origin-opener-policy': 'same-origin',
  },
  '/strict/no-frames.html': { 'content-security-policy': "frame-src 'none'; child-src 'none'" },
  '/strict/no-features.html': { 'permissions-policy': 'clipboard-write=(), fullscreen=()' },
  '/strict/sandbox.html': { 'content-security-policy': 'sandbox' },
  '/strict/sandbox-scripts.html': { 'content-security-policy': 'sandbox allow-scripts' },
};

const plainArticle = () => readFileSync('tests/e2e/pages/strict-policy.html', 'utf8');

/** The sample articles, the pages of `tests/e2e/pages`, and pages too large to keep as files. */
export async function serveTestPages(): Promise<FileServer> {
  return await serveFiles({
    folders: {
      '/sample/': 'public/sample',
      '/pages/': 'tests/e2e/pages',
      '/reading/': 'tests/article/pages',
    },
    pages: {
      '/long/five-megabytes.html': () => longArticle(5_000_000),
      '/long/many-names.html': () => manyNames(3_000),
      '/long/three-messages.html': () => manyNames(900, 4),
      '/living/article.html': livingArticle,
      '/shadow/parts.html': shadowParts,
      '/shadow/whole.html': shadowWhole,
      '/living/before.html': pageBefore,
      '/living/ahead.html': pageAhead,
      ...colouredPages(),
      ...pagesWithin(),
      ...Object.fromEntries(Object.keys(STRICT_HEADERS).map((path) => [path, plainArticle])),
      ...hydratingPages(),
    },
    headers: {
      ...STRICT_HEADERS,
      '/pages/strict-policy.html': { 'content-security-policy': STRICT_POLICY },
      '/hydrating/react.js': { 'content-type': 'text/javascript' },
      '/hydrating/preact.js': { 'content-type': 'text/javascript' },
    },
  });
}

function colouredPages(): Record<string, () => string> {
  const bodies = Object.keys(BODIES) as BodyName[];
  return Object.fromEntries(
    bodies.map((body) => [`/coloured/${body}.html`, () => colouredPage(body)]),
  );
}
