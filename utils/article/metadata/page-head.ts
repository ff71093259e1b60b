import { elementsByTag } from '../dom/element-queries';
import { attributeOf } from '../dom/read-node';

/** A `meta` element's name, lower case, and what it says. */
export interface MetaEntry {
  readonly name: string;
  readonly content: string;
}

/** What the `meta` elements of a page say, in order. */
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

/** What the entries with such a name say, in order. */
export function metaValues(meta: PageMeta, name: RegExp): string[] {
  return meta.filter((entry) => name.test(entry.name)).map((entry) => entry.content);
}
