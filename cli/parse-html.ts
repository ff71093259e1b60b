import { JSDOM, VirtualConsole } from 'jsdom';

/** Makes a document of a page's source. Its scripts do not run and nothing is fetched. */
export function parseHtml(html: string): { document: Document; close: () => void } {
  const { window } = new JSDOM(withoutNoscript(html), { virtualConsole: new VirtualConsole() });
  return { document: window.document, close: () => window.close() };
}

/**
 * Browsers run scripts, and so never show what `noscript` holds; a parser without scripts does.
 * Looks for the closing tag as a browser's parser would, each character once.
 */
export function withoutNoscript(html: string): string {
  const tag = /<(\/?)noscript\b[^<>]{0,500}>/gi;
  let kept = '';
  let from = 0;
  let inside = false;
  for (const { 0: text, 1: slash, index } of html.matchAll(tag)) {
    if (!inside && slash === '') {
      kept += html.slice(from, index);
      inside = true;
    } else if (inside && slash === '/') {
      from = index + text.length;
      inside = false;
    }
  }
  return inside ? kept : kept + html.slice(from);
}
