import * as v from 'valibot';
import { day, list, maybe, record, text, webAddress } from '../../people/parse/fields';
import { parseWith } from '../../people/parse/parse-with';
import { ok, type Result } from '../../result';
import { PACK_BYTES_MAX } from '../update/constants';
import type { ReadShipped } from './shipped-packs';

const count = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be below 0'),
);

/** A file's size and SHA-256, 64 hexadecimal digits in small letters. */
export interface FileHash {
  readonly bytes: number;
  readonly sha256: string;
}

/** Said in the place of an address. */
const AS_FILE = 'file';

const listed = v.pipe(
  record({
    id: text(),
    title: text(),
    version: text(),
    licence: text(),
    scope: text(),
    attribution: maybe(list(text())),
    verified: maybe(day),
    people: count,
    bytes: v.pipe(
      count,
      v.minValue(1, 'must be above 0'),
      v.maxValue(PACK_BYTES_MAX, `must not be above ${PACK_BYTES_MAX}`),
    ),
    address: maybe(
      v.union([v.literal(AS_FILE), webAddress], `must be “${AS_FILE}” or a web address`),
    ),
    sha256: maybe(
      v.pipe(v.string('must be text'), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['address'], ['sha256']],
      ({ address, sha256 }) => (address === undefined) === (sha256 === undefined),
      'must be there with the address, and only with it',
    ),
    ['sha256'],
  ),
);

/** A pack of the catalogue: how it describes itself, how many people it has, and its file's size. */
export type CataloguePack = v.InferOutput<typeof listed>;

/** A pack that does not come with the extension: where it is to be had, and its file's hash. */
export type OptionalPack = CataloguePack & FileHash & { readonly address: string };

/** Whether a pack of the catalogue does not come with the extension. */
export function isOptional(pack: CataloguePack): pack is OptionalPack {
  return pack.address !== undefined;
}

/** The address of an optional pack; null where the reader has to bring its file. */
export function addressOf({ address }: CataloguePack): string | null {
  return address === undefined || address === AS_FILE ? null : address;
}

const catalogueSchema = record({
  packs: v.pipe(
    list(listed),
    v.check(
      (packs) => new Set(packs.map(({ id }) => id)).size === packs.length,
      'must not have an id twice',
    ),
  ),
});

/** Reads `packs/catalogue.json`, given as parsed JSON; a failure names the field. */
export function parseCatalogue(value: unknown): Result<readonly CataloguePack[]> {
  const read = parseWith(catalogueSchema, value);
  return read.ok ? ok(read.value.packs) : read;
}

/** Reads the catalogue that ships. Throws, with the field, where its file is damaged. */
export async function readCatalogue(read: ReadShipped): Promise<readonly CataloguePack[]> {
  const packs = parseCatalogue(await read('catalogue.json'));
  if (!packs.ok) throw new Error(`catalogue.json, ${packs.path ?? 'top level'}: ${packs.message}`);
  return packs.value;
}
