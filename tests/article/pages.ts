import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHtml } from '../../cli/html-file';
import type { ArticleFacts } from '../../utils/article/article-facts';
import type { PageReading } from '../../utils/article/read-facts';

/** What a page of tests/article/pages says, beside its markup, that reading it must give. */
export interface Expectation {
  readonly url: string;
  readonly facts: Partial<ArticleFacts>;
  readonly blocks: readonly string[];
}

const FOLDER = fileURLToPath(new URL('./pages/', import.meta.url));

/** The names of all pages with expectations. */
export const PAGE_NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

/** Where a page is kept. */
export function pagePath(name: string): string {
  return `${FOLDER}${name}`;
}

/** A page's document, and what is expected of it. */
export function loadPage(name: string): { document: Document; expected: Expectation } {
  const document = documentOf(readFileSync(pagePath(name), 'utf8'));
  const expected = document.getElementById('expected')?.textContent ?? '';
  return { document, expected: JSON.parse(expected) as Expectation };
}

/** A document with this source. */
export function documentOf(html: string): Document {
  return parseHtml(html).document;
}

/** A document whose body has this content. */
export function bodyOf(html: string): HTMLElement {
  return documentOf(`<!doctype html><body>${html}`).body;
}

/**
 * How two readings of a page differ, in words; empty where they agree. For the command line's
 * reading against a browser's.
 */
export function differencesBetween(one: PageReading, other: PageReading): string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof PageReading)[];
  return keys.flatMap((key) => {
    if (key === 'blocks') return blockDifferences(one.blocks, other.blocks);
    return one[key] === other[key] ? [] : [`${key}: ${one[key]} / ${other[key]}`];
  });
}

function blockDifferences(one: readonly string[], other: readonly string[]): string[] {
  const at = one.findIndex((text, index) => text !== other[index]);
  if (at < 0 && one.length === other.length) return [];
  const from = at < 0 ? one.length : at;
  return [`block ${from}: ${JSON.stringify(one[from])} / ${JSON.stringify(other[from])}`];
}
