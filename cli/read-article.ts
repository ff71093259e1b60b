import { parseArgs } from 'node:util';
import { readPage } from '../utils/article/read-facts';
import { parseHtml, readHtmlFile } from './html-file';

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
  if (values.url !== undefined && !URL.canParse(values.url)) {
    throw new Error(`--url ${values.url}: not an address`);
  }
  for (const file of positionals) await printArticle(file, values.url ?? '');
}

async function printArticle(file: string, url: string): Promise<void> {
  try {
    const { document, close } = parseHtml(await readHtmlFile(file));
    process.stdout.write(`${JSON.stringify({ file, ...readPage(document, url) })}\n`);
    close();
  } catch (error) {
    process.stderr.write(`read-article: ${file}: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`read-article: ${(error as Error).message}\n`);
  process.exitCode = 2;
});
