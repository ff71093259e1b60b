import { bundle } from './bundle';

/** The frameworks that build a page on a server and take it over in the browser. */
export const FRAMEWORKS = ['react', 'preact'] as const;

/** The article as the framework's server part would send it: the same as the script renders. */
const SERVED = `<article><h1>Starmer on the boat</h1>
<p>Sir <b>Keir</b> Starmer went to Hull by boat, and Donald Trump’s letter went by post.</p>
<p>Sir Keir came back on Friday.</p><p><button>Later</button></p></article>`.replaceAll('\n', '');

function page(framework: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${framework}</title>
<meta property="article:published_time" content="2024-09-26"><link rel="icon" href="data:,"></head>
<body><main id="root">${SERVED}</main><script src="/hydrating/${framework}.js"></script></body></html>`;
}

/** Per framework a page, `/hydrating/react.html`, that hydrates when a test says `hydrate()`. */
export function hydratingPages(): Record<string, () => string | Promise<string>> {
  const pages = FRAMEWORKS.flatMap((framework) => [
    [`/hydrating/${framework}.html`, () => page(framework)] as const,
    [`/hydrating/${framework}.js`, () => scriptOf(framework)] as const,
  ]);
  return Object.fromEntries(pages);
}

const scripts = new Map<string, Promise<string>>();

/** Made when it is asked for, once: it takes seconds, and few suites need it. */
function scriptOf(framework: string): Promise<string> {
  const script = scripts.get(framework) ?? bundle(`tests/e2e/pages/hydrate-${framework}.js`);
  scripts.set(framework, script);
  return script;
}
