import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../utils/article/read-article';
import { readFacts } from '../utils/article/read-facts';
import { readHtmlFile } from './html-file';

const USAGE = 'usage: read-article [--url URL] FILE …   (FILE: .html or .html.gz; --url with one)';

/** Reads the article in each file, and prints what the browser would see, one JSON a file. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(USAGE);
  if (values.url !== undefined && positionals.length > 1) {
    throw new Error(`--url goes with one FILE\n${USAGE}`);
  }
  if (values.url !== undefined && !/^https?:\/\//i.test(values.url)) {
    throw new Error(`--url ${values.url}: not an http or https address`);
  }
  for (const file of positionals) {
    try {
      const html = await readHtmlFile(file);
      process.stdout.write(`${JSON.stringify({ file, ...readPage(html, values.url ?? '') })}\n`);
    } catch (error) {
      process.stderr.write(`${file}: ${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  }
}

/** Reads a page as the extension does; its scripts do not run. */
function readPage(html: string, url: string): object {
  const { window } = new JSDOM(withoutNoscript(html), { virtualConsole: new VirtualConsole() });
  try {
    const facts = readFacts(window.document, url);
    const blocks: string[] = [];
    for (const block of readArticle(window.document)) {
      if (block !== null) blocks.push(block.text);
    }
    return { ...facts, blocks };
  } finally {
    window.close();
  }
}

/** Browsers run scripts, and so never show what `noscript` holds; a parser without scripts does. */
function withoutNoscript(html: string): string {
  let kept = '';
  let from = 0;
  const opening = /<noscript\b[^>]{0,500}>/gi;
  for (let open = opening.exec(html); open !== null; open = opening.exec(html)) {
    const closing = /<\/noscript\s*>/gi;
    closing.lastIndex = opening.lastIndex;
    const close = closing.exec(html);
    if (close === null) break;
    kept += html.slice(from, open.index);
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return kept + html.slice(from);
}

main().catch((error: unknown) => {
  process.stderr.write(`read-article: ${(error as Error).message}\n`);
  process.exitCode = 2;
});
