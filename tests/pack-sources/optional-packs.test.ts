import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { catalogueText } from '../../packs/catalogue-text';
import { bytesOf, outputs } from '../../packs/outputs';
import { parsePackList } from '../../packs/pack-list';
import { readPacks } from '../../packs/read-sources';
import { packOfPeople } from '../support/pack-of';

const CONTACT = { address: 'https://nor.example/', answered: true };
const NOR = {
  ...{ id: 'nor', title: 'Government of Nor', file: 'nor.json.gz', version: '1.0.0' },
  ...{ licence: 'CC0-1.0', scope: 'Wardens of Nor.' },
};
const listed = (fields: object) => {
  const list = parsePackList(JSON.stringify({ contact: CONTACT, packs: [{ ...NOR, ...fields }] }));
  const [pack] = list.packs;
  if (!pack) throw new Error('no pack');
  return pack;
};

describe('an optional pack in packs.yaml', () => {
  it('may have an address, and else is a file', () => {
    expect(listed({ optional: true, address: 'https://nor.example/nor.json.gz' })).toMatchObject({
      optional: true,
      address: 'https://nor.example/nor.json.gz',
    });
    expect(listed({ optional: true }).address).toBeUndefined();
    expect(listed({}).optional).toBe(false);
  });

  it.each(['http://nor.example/nor', 'https://me@nor.example/nor', 'file'])(
    'has no address %s',
    (address) => {
      expect(() => listed({ optional: true, address })).toThrow('packs.0.address');
    },
  );

  it('that comes with the extension has no address', () => {
    expect(() => listed({ address: 'https://nor.example/nor' })).toThrow('nor: address');
  });
});

describe('what is built of an optional pack', () => {
  const sources = packOfPeople({});

  it('stands outside of what ships; the catalogue has its size and hash', () => {
    const all = outputs([...readPacks(), { header: listed({ optional: true }), sources }]);
    const textOf = (wanted: string) => all.find(({ name }) => name === wanted)?.text ?? '';
    const file = all.find(({ name }) => name.endsWith('/nor.json.gz'));
    if (!file) throw new Error('it is not built');
    expect(file.name).toBe('packs/optional/nor.json.gz');
    expect(Object.keys(JSON.parse(file.text).pack)).not.toContain('optional');
    const { packs } = JSON.parse(textOf('public/packs/catalogue.json')) as { packs: object[] };
    const bytes = bytesOf(file);
    expect(packs.at(-1)).toMatchObject({
      ...{ id: 'nor', title: NOR.title, people: 1, bytes: bytes.length, address: 'file' },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(packs[0]).not.toHaveProperty('sha256');
    const own = textOf('docs/nor-pack.md');
    expect(own).toContain('An optional pack');
    expect(textOf('docs/packs.md')).toContain('optional: as a file, `packs/optional/nor.json.gz`');
  }, 60_000);

  it('is had at its address, where it has one', () => {
    const address = 'https://nor.example/nor.json.gz';
    const header = listed({ optional: true, address });
    const text = catalogueText([{ header, text: '{"persons": []}', bytes: new Uint8Array(3) }]);
    expect(JSON.parse(text).packs).toMatchObject([{ people: 0, bytes: 3, address }]);
  });
});
