import * as v from 'valibot';
import { day, list, maybe, record, text } from '../../people/parse/fields';
import { parseWith } from '../../people/parse/parse-with';
import type { Result } from '../../result';

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
  /** Of its file, as it ships. */
  bytes: count,
});

/** A pack of the catalogue: how it describes itself, and how large it is. */
export type CataloguePack = v.InferOutput<typeof listed>;

const catalogueSchema = record({ packs: list(listed) });

/** Reads `packs/catalogue.json`, given as parsed JSON; a failure names the field. */
export function parseCatalogue(value: unknown): Result<readonly CataloguePack[]> {
  const read = parseWith(catalogueSchema, value);
  return read.ok ? { ok: true, value: read.value.packs } : read;
}
