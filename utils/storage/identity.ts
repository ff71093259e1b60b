import type { Person } from '../people/person';
import { postIdOf } from '../people/posts/posts-of';

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
const POST = 'post:';
const WIKIDATA_ID = /^Q[1-9]\d*$/;

/** The key under which a person's own id is looked up. */
export function idKey(id: string): string {
  return sharedKeyOfId(id) ?? `${MARK}id:${id}`;
}

/** The keys of what one human being shares with no other: equal keys in two packs join them. */
export function sharedKeys(person: Pick<Person, 'id' | 'identifiers'>): string[] {
  const ofId = sharedKeyOfId(person.id);
  if (person.identifiers.length === 0) return ofId === null ? [] : [ofId];
  const keys = person.identifiers
    .filter(({ scheme }) => SHARED_SCHEMES.has(scheme.toLowerCase()))
    .map(({ scheme, identifier }) => sharedKey(scheme, identifier));
  return [...new Set(ofId === null ? keys : [ofId, ...keys])];
}

/** The key under which everyone recorded in a post is looked up. */
export function postKey(id: string): string {
  return `${MARK}${POST}${id}`;
}

const NO_KEYS: readonly string[] = [];

/** The keys of the posts a person holds or held. */
export function postKeys({ facts }: Person): readonly string[] {
  const ids = new Set<string>();
  for (const fact of facts) {
    const id = postIdOf(fact);
    if (id !== null) ids.add(id);
  }
  return ids.size === 0 ? NO_KEYS : Array.from(ids, postKey);
}

/** Whether a key is a post's: many may have held it. */
export function isPostKey(key: string): boolean {
  return key.startsWith(POST, MARK.length);
}

/** Every key of a person's own, besides names. */
export function identityKeys(person: Person): string[] {
  const own = idKey(person.id);
  const shared = sharedKeys(person);
  return shared.includes(own) ? shared : [own, ...shared];
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
