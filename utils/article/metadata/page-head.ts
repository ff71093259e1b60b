import { elementsByTag } from '../dom/element-queries';
import { attributeOf } from '../dom/read-node';

/** A `meta` element's name, lower case, and what it says. */
export interface MetaEntry {
  readonly name: string;
  readonly content: string;
}

/** The entries of a page's `meta` elements, in order. */
export type PageMeta = readonly MetaEntry[];

const MAX_META = 500;
const MAX_CONTENT = 1000;
const NAMES = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** Reads the page's `meta` elements, each once for every name it bears. */
export function readMeta(document: Document): PageMeta {
  return elementsByTag(document, 'meta', MAX_META).flatMap((element) => {
    // Some generators write `value`, which HTML does not know.
    const written = attributeOf(element, 'content') ?? attributeOf(element, 'value') ?? '';
    const content = written.slice(0, MAX_CONTENT).trim();
    if (content === '') return [];
    const names = NAMES.map((attribute) => attributeOf(element, attribute)?.trim().toLowerCase());
    return [...new Set(names)]
      .filter((name) => name !== undefined && name !== '')
      .map((name) => ({ name: name ?? '', content }));
  });
}

/** The contents of the entries with such a name, in order. */
export function metaValues(meta: PageMeta, name: RegExp): string[] {
  return meta.filter((entry) => name.test(entry.name)).map((entry) => entry.content);
}

/** The page's addresses, as it gives them itself: canonical link, og:url; absolute ones only. */
export function readAddresses(document: Document, meta: PageMeta): string[] {
  const links = elementsByTag(document, 'link', 300).filter((link) =>
    /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(link, 'rel') ?? ''),
  );
  const written = [
    ...links.map((link) => attributeOf(link, 'href') ?? ''),
    ...metaValues(meta, /^og:url$/),
  ];
  return written.filter((address) => /^https?:\/\//i.test(address.trim()));
}

/** The addresses by which a page's data may call it. A bare host says nothing. */
export function addressKeys(addresses: readonly string[]): ReadonlySet<string> {
  return new Set(addresses.map(addressKey).filter((key) => key.includes('/')));
}

/** Address without what does not matter: scheme, www, query, fragment, closing slash. */
export function addressKey(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:/, '')
    .replace(/^\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
