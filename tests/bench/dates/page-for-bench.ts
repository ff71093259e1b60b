import { join } from 'node:path';
import { readHtmlFile } from '../../../cli/html-file';

/** Nothing but the page's own words: no script runs, nothing is fetched. */
const POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';

/** Would leave the page. */
const REFRESH = /<meta[^>]+http-equiv=["']?refresh[^>]*>/gi;

/** A page as it was served, made to stand alone in a browser. */
export async function pageForBench(folder: string, file: string): Promise<string> {
  const html = (await readHtmlFile(join(folder, file))).replaceAll(REFRESH, '');
  const head = html.search(/<head[^>]*>/i);
  if (head < 0) return `<!doctype html><html><head>${POLICY}</head><body>${html}</body></html>`;
  const after = html.indexOf('>', head) + 1;
  return `${html.slice(0, after)}${POLICY}${html.slice(after)}`;
}
