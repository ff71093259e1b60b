import type { Person } from '../person';

/**
 * Schemes whose identifiers stand for one human being wherever they occur. Identifiers of other
 * schemes, and plain ids such as `12`, mean something only within their own pack.
 */
const WORLDWIDE_SCHEMES: ReadonlySet<string> = new Set([
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
  'openstates',
]);

const WIKIDATA_ID = /^Q[1-9]\d*$/;
/** The keeper of the United Kingdom's lists calls a person the same in all of them. */
const PUBLIC_WHIP_ID = /^(uk\.org\.publicwhip)\/(person\/\d+)$/;
const SCHEMED_ID = /^([^:]+):(.+)$/s;

/** An identifier with the scheme it is of. */
export type Identifier = Person['identifiers'][number];

/** The identifier that an id is by itself; null where it means something only within its pack. */
export function worldwideIdentifier(id: string): Identifier | null {
  if (WIKIDATA_ID.test(id)) return { scheme: 'wikidata', identifier: id };
  const [, scheme = '', identifier = ''] = PUBLIC_WHIP_ID.exec(id) ?? SCHEMED_ID.exec(id) ?? [];
  return isWorldwide(scheme) ? { scheme: scheme.toLowerCase(), identifier } : null;
}

/** An id that stands for one human being everywhere, as `scheme:identifier`; null for a plain one. */
export function worldwideKey(id: string): string | null {
  const identifier = worldwideIdentifier(id);
  return identifier && keyOf(identifier);
}

/** The worldwide identifiers of a record, each once, as `scheme:identifier`. */
export function worldwideKeys({ id, identifiers }: Pick<Person, 'id' | 'identifiers'>): string[] {
  const ofId = worldwideKey(id);
  if (identifiers.length === 0) return ofId === null ? [] : [ofId];
  const keys = identifiers.filter(({ scheme }) => isWorldwide(scheme)).map(keyOf);
  return [...new Set(ofId === null ? keys : [ofId, ...keys])];
}

function isWorldwide(scheme: string): boolean {
  return WORLDWIDE_SCHEMES.has(scheme.toLowerCase());
}

function keyOf({ scheme, identifier }: Identifier): string {
  return `${scheme.toLowerCase()}:${identifier}`;
}
