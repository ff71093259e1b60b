import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** Bytes at the beginning of a file in which HTML lets it declare its encoding. */
const DECLARATION_BYTES = 1024;

/** Reads a page from a file, unpacked if it is gzipped, decoded as a browser would. */
export async function readHtmlFile(path: string): Promise<string> {
  const stored = await readFile(path);
  const packed = stored[0] === 0x1f && stored[1] === 0x8b;
  return decodeHtml(packed ? gunzipSync(stored) : stored);
}

/** Decodes a page by its byte order mark, else by what it declares, else as UTF-8 if it is that. */
export function decodeHtml(bytes: Uint8Array): string {
  const label = markedEncoding(bytes) ?? declaredEncoding(bytes);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
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
