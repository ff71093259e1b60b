import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPackList } from '../../../packs/read-sources';
import {
  addressOf,
  isOptional,
  parseCatalogue,
  readCatalogue,
} from '../../../utils/packs/shipped/catalogue';

const SHA = 'a'.repeat(64);
const SHIPPED = {
  ...{ id: 'starter', title: 'Starter', version: '1.2.0', licence: 'CC0-1.0' },
  ...{ scope: 'The world.', verified: '2026-06-19', people: 606, bytes: 1_788_630 },
};
const OPTIONAL = { ...SHIPPED, id: 'nor', address: 'https://nor.example/nor.json.gz', sha256: SHA };
const { verified: _, ...UNDATED } = SHIPPED;
const without = (field: string) =>
  Object.fromEntries(Object.entries(SHIPPED).filter(([name]) => name !== field));

describe('the catalogue', () => {
  it('that ships lists every pack of packs.yaml, each with its size', () => {
    const read = parseCatalogue(JSON.parse(readFileSync('public/packs/catalogue.json', 'utf8')));
    if (!read.ok) throw new Error(`${read.path}: ${read.message}`);
    const listed = readPackList().packs;
    expect(read.value.map((pack) => [pack.id, isOptional(pack), addressOf(pack)])).toEqual(
      listed.map(({ id, optional, address = null }) => [id, optional, address]),
    );
    for (const { people, bytes } of read.value) expect(people * bytes).toBeGreaterThan(0);
  });

  it('tells optional packs by their address, or that they are files', () => {
    const file = { ...OPTIONAL, id: 'ros', address: 'file' };
    const read = parseCatalogue({ packs: [SHIPPED, OPTIONAL, file, { ...UNDATED, id: 'dor' }] });
    if (!read.ok) throw new Error(read.message);
    expect(read.value.map((pack) => [isOptional(pack), addressOf(pack)])).toEqual([
      [false, null],
      [true, OPTIONAL.address],
      [true, null],
      [false, null],
    ]);
  });

  it.each<[at: string, entry: object, says: string]>([
    ['id', without('id'), 'is missing'],
    ['id', { ...SHIPPED, id: ' ' }, 'must not be empty'],
    ['title', without('title'), 'is missing'],
    ['version', { ...SHIPPED, version: 1 }, 'must be text'],
    ['licence', without('licence'), 'is missing'],
    ['scope', { ...SHIPPED, scope: 3 }, 'must be text'],
    ['attribution', { ...SHIPPED, attribution: 'Ledger' }, 'must be a list'],
    ['attribution[0]', { ...SHIPPED, attribution: [7] }, 'must be text'],
    ['verified', { ...SHIPPED, verified: '2026-02-30' }, 'must be a real day: YYYY-MM-DD'],
    ['people', { ...SHIPPED, people: '606' }, 'must be a number'],
    ['people', { ...SHIPPED, people: -1 }, 'must not be below 0'],
    ['bytes', without('bytes'), 'is missing'],
    ['bytes', { ...SHIPPED, bytes: 0 }, 'must be above 0'],
    ['bytes', { ...SHIPPED, bytes: 1.5 }, 'must be a whole number'],
    ['bytes', { ...SHIPPED, bytes: 200_000_001 }, 'must not be above 200000000'],
    ['address', { ...OPTIONAL, address: 'javascript:0' }, 'must begin with http:// or https://'],
    [
      'address',
      { ...OPTIONAL, address: 'ftp://nor.example/' },
      'must begin with http:// or https://',
    ],
    ['address', { ...OPTIONAL, address: 3 }, 'must be “file” or a web address'],
    ['sha256', { ...OPTIONAL, sha256: SHA.toUpperCase() }, 'must be 64 hexadecimal digits'],
    ['sha256', { ...OPTIONAL, sha256: 'a' }, 'must be 64 hexadecimal digits'],
    ['sha256', { ...OPTIONAL, sha256: null }, 'must be there with the address, and only with it'],
    ['sha256', { ...SHIPPED, sha256: SHA }, 'must be there with the address, and only with it'],
  ])('is refused at %s of %j', (at, entry, says) => {
    const read = parseCatalogue({ packs: [{ ...SHIPPED, id: 'first' }, entry] });
    expect(read).toEqual({ ok: false, path: `packs[1].${at}`, message: says });
  });

  it.each<[value: unknown, path: object, says: string]>([
    ['packs', {}, 'must be an object'],
    [{}, { path: 'packs' }, 'is missing'],
    [{ packs: {} }, { path: 'packs' }, 'must be a list'],
    [{ packs: [3] }, { path: 'packs[0]' }, 'must be an object'],
    [{ packs: [SHIPPED, SHIPPED] }, { path: 'packs' }, 'must not have an id twice'],
  ])('is refused as %j', (value, path, says) => {
    expect(parseCatalogue(value)).toMatchObject({ ok: false, ...path, message: says });
  });

  it('whose file is damaged is named, with the field', async () => {
    const read = async () => ({ packs: [without('title')] });
    await expect(readCatalogue(read)).rejects.toThrow('catalogue.json, packs[0].title: is missing');
  });
});
