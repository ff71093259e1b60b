import { MAX_JSON_LD, MAX_JSON_LD_DEPTH, MAX_JSON_LD_NODES } from '../constants';
import { elementsByTag } from '../dom/element-queries';
import { attributeOf, textOf } from '../dom/read-node';

/** An object of a page's JSON-LD: nothing about it can be taken for granted. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Keys under which the page's own things stand, as opposed to what they mention. */
const OWN_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Parses one script's text; wrappers and raw line breaks are mended, other errors give null. */
export function parseJsonLd(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^<!--|-->$|^\/?\/?\*?<!\[CDATA\[\*?\/?|\/?\/?\*?\]\]>\*?\/?$/g, '');
  for (const candidate of [
    text,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .replace(/;$/, ''),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return null;
}

/** The objects that a page's JSON-LD is about, flat, in order, bounded in number and depth. */
export function jsonLdNodes(parsed: readonly unknown[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let visits = 0;
  function visit(value: unknown, depth: number): void {
    if (++visits > MAX_JSON_LD_NODES || depth > MAX_JSON_LD_DEPTH) return;
    if (Array.isArray(value))
      for (const item of value.slice(0, MAX_JSON_LD_NODES)) visit(item, depth + 1);
    if (!isNode(value)) return;
    nodes.push(value);
    for (const key of OWN_KEYS) visit(own(value, key), depth + 1);
  }
  for (const value of parsed) visit(value, 0);
  return nodes;
}

/** A property of the object itself, never one it inherits. */
export function own(node: JsonLdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** A property that is a string, or a list that begins with one. */
export function ownText(node: JsonLdNode, key: string): string | null {
  const value = own(node, key);
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (isNode(first)) return ownText(first, '@value');
  return typeof first === 'number' ? String(first) : null;
}

/** The types of an object, without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  const value = own(node, '@type');
  return (Array.isArray(value) ? value.slice(0, 20) : [value])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, '').replace(/^schema:/, ''));
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const MAX_SCRIPTS = 300;

/** The objects in the page's JSON-LD scripts. What is malformed or too long is passed over. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const parsed: unknown[] = [];
  let length = 0;
  for (const script of elementsByTag(document, 'script', MAX_SCRIPTS)) {
    if (!/^application\/ld\+json\b/i.test(attributeOf(script, 'type')?.trim() ?? '')) continue;
    const text = textOf(script) ?? '';
    if (length + text.length > MAX_JSON_LD) continue;
    length += text.length;
    parsed.push(parseJsonLd(text));
  }
  return jsonLdNodes(parsed);
}
