import { MAX_JSON_LD } from '../constants';
import { elementsByTag } from '../dom/element-queries';
import { attributeOf, textOf } from '../dom/read-node';
import { type JsonLdNode, jsonLdNodes, parseJsonLd } from './json-ld';

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
