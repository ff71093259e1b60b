import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Bytes at the beginning of a file in which HTML lets it declare its encoding. */
const DECLARATION_BYTES = 1024;

/** Reads a page from a file, unpacked if it is gzipped, decoded as a browser would. */
export async function readHtmlFile(path: string): Promise<string> {
  const stored = await readFile(path);
  const packed = stored[0] === 0x1f && stored[1] === 0x8b;
  return decodeHtml(packed ? gunzipSync(stored) : stored);
}

/**
 * Decodes a page by its byte order mark, else by what it declares. Text that is UTF-8 through and
 * through is read as that whatever it declares: pages kept in files have often been converted, and
 * text in another encoding is never valid UTF-8 by accident.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const utf8 = decodeStrictly(bytes);
  const declared = declaredEncoding(bytes);
  const isAscii = utf8 !== null && utf8.length === bytes.length;
  if (utf8 !== null && (!isAscii || declared === null)) return utf8;
  return decodeAs(declared ?? 'windows-1252', bytes);
}

/** The characters windows-1252 has at 0x80 to 0x9F. Node 20 decodes these bytes as control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(
    /[\x80-\x9f]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '',
  );
}

/** The text where the bytes are valid UTF-8, else null. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** The encoding a `meta` element or an XML declaration names, null where none that is known does. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES * 8));
  const named =
    /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(start) ??
    /^\s*<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(start);
  const label = named?.[1]?.toLowerCase() ?? null;
  if (label === null) return null;
  // A page that can be read to find this declaration is not UTF-16, whatever it says.
  if (label.startsWith('utf-16')) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

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
