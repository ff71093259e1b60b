import type { Person } from '../people/person';

/**
 * Schemes whose identifiers stand for one human being wherever they occur. Identifiers of other
 * schemes, and plain ids such as `person/1`, mean something only within their own pack.
 */
const SHARED_SCHEMES: ReadonlySet<string> = new Set([
  'wikidata',
  'bioguide',
  'govtrack',
  'icpsr',
  'thomas',
  'lis',
  'viaf',
  'isni',
  'gnd',
  'imdb',
  'parlparse',
  'uk.org.publicwhip',
]);

/** No normalised name holds a control character, so these never meet a name's key. */
const MARK = '\u0001';
const WIKIDATA_ID = /^Q[1-9]\d*$/;

/** The key under which a person's own id is looked up. */
export function idKey(id: string): string {
  return sharedKeyOfId(id) ?? `${MARK}id:${id}`;
}

/** The keys of what one human being shares with no other: equal keys in two packs join them. */
export function sharedKeys(person: Person): string[] {
  const ofId = sharedKeyOfId(person.id);
  if (person.identifiers.length === 0) return ofId === null ? [] : [ofId];
  const keys = person.identifiers
    .filter(({ scheme }) => SHARED_SCHEMES.has(scheme.toLowerCase()))
    .map(({ scheme, identifier }) => sharedKey(scheme, identifier));
  return [...new Set(ofId === null ? keys : [ofId, ...keys])];
}

/** Every key, besides names, under which a segment lists a person. */
export function identityKeys(person: Person): string[] {
  return [...new Set([idKey(person.id), ...sharedKeys(person)])];
}

function sharedKeyOfId(id: string): string | null {
  if (WIKIDATA_ID.test(id)) return sharedKey('wikidata', id);
  const colon = id.indexOf(':');
  const scheme = id.slice(0, Math.max(0, colon)).toLowerCase();
  return SHARED_SCHEMES.has(scheme) ? sharedKey(scheme, id.slice(colon + 1)) : null;
}

function sharedKey(scheme: string, identifier: string): string {
  return `${MARK}${scheme.toLowerCase()}:${identifier}`;
}
