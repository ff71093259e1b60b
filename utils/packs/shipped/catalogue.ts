import * as v from 'valibot';
import { day, list, maybe, record, text } from '../../people/parse/fields';
import { parseWith } from '../../people/parse/parse-with';
import { ok, type Result } from '../../result';

const count = v.pipe(v.number('must be a number'), v.integer(), v.minValue(0));

const listed = record({
  id: text(),
  title: text(),
  version: text(),
  licence: text(),
  scope: text(),
  attribution: maybe(list(text())),
  verified: maybe(day),
  people: count,
});

/** A pack of the catalogue: how it describes itself, and how many people it has. */
export type CataloguePack = v.InferOutput<typeof listed>;

const catalogueSchema = record({ packs: list(listed) });

/** Reads `packs/catalogue.json`, given as parsed JSON; a failure names the field. */
export function parseCatalogue(value: unknown): Result<readonly CataloguePack[]> {
  const read = parseWith(catalogueSchema, value);
  return read.ok ? ok(read.value.packs) : read;
}
