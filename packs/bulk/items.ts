import { load } from 'js-yaml';
import * as v from 'valibot';
import { text } from '../source-fields';

const item = v.strictObject({
  name: text,
  item: v.pipe(v.string(), v.regex(/^Q\d+$/, 'not a Wikidata item')),
});

/** Items of people whom the bulk sources name without any identifier, by that name. */
export function readItems(yaml: string): ReadonlyMap<string, string> {
  return new Map(v.parse(v.array(item), load(yaml)).map(({ name, item: id }) => [name, id]));
}
