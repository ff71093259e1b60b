/** Small Wikidata entities, as `wbgetentities` gives them. */

export interface Change {
  readonly rank?: 'normal' | 'preferred' | 'deprecated';
  readonly qualifiers?: Readonly<Record<string, readonly object[]>>;
}

/** A snak of an item. */
export const item = (id: string) => ({
  snaktype: 'value',
  datavalue: { value: { 'entity-type': 'item', id }, type: 'wikibase-entityid' },
});

/** A snak of a time, with Wikidata's precision: 9 year, 10 month, 11 day. */
export const time = (date: string, precision = 11) => ({
  snaktype: 'value',
  datavalue: { value: { time: `+${date}T00:00:00Z`, precision }, type: 'time' },
});

/** A snak of text. */
export const string = (value: string) => ({
  snaktype: 'value',
  datavalue: { value, type: 'string' },
});

/** There is a value, but nobody knows which. */
export const UNKNOWN = { snaktype: 'somevalue' };

/** A statement of a snak. */
export const statement = (mainsnak: object, { rank = 'normal', qualifiers = {} }: Change = {}) => ({
  mainsnak,
  rank,
  qualifiers,
  type: 'statement',
});

/** An item with an English label. */
export const named = (id: string, name: string, more: object = {}) => ({
  type: 'item',
  id,
  labels: { en: { language: 'en', value: name } },
  ...more,
});

/** A human with these statements. */
export const human = (id: string, name: string, claims: Readonly<Record<string, object[]>>) =>
  named(id, name, { claims: { P31: [statement(item('Q5'))], ...claims } });

/** The text of an answer with these entities. */
export const answer = (...entities: { id: string; [key: string]: unknown }[]) =>
  JSON.stringify({
    entities: Object.fromEntries(entities.map((one) => [one.id, one])),
    success: 1,
  });
