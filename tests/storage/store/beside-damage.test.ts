import { describe, expect, it } from 'vitest';
import { metaKey } from '../../../utils/storage/segment/segment-rows';
import { installPack } from '../../../utils/storage/store/packs';
import { filled } from '../filled';
import { makeHeader, makePerson, manyPeople } from '../people';
import { allKeys, openStore, writing } from '../stores';

/** Two packs, the first of which lost the row that says what it is. */
async function withLostMeta() {
  const backend = await filled();
  await backend.deletePrefix('meta', metaKey('s1'));
  return { backend, store: openStore(backend) };
}

describe('beside a pack that lost what it says of itself', () => {
  it('others are read, installed, replaced and removed', async () => {
    const { store } = await withLostMeta();
    const ids = async () => (await store.packs()).map(({ id, version }) => `${id} ${version}`);
    expect(await ids()).toEqual(['other 1']);
    await store.installPack(makeHeader({ id: 'new' }), manyPeople(1));
    await store.installPack(makeHeader({ id: 'other', version: '2' }), manyPeople(2));
    expect(await ids()).toEqual(['other 2', 'new 1']);
    await store.removePack('other');
    expect(await ids()).toEqual(['new 1']);
  });

  it('others are brought up to date', async () => {
    const { backend, store } = await withLostMeta();
    const [row] = await backend.getMany('meta', [metaKey('s2')]);
    const old = { ...(row as object), format: 3 };
    await backend.putMany('meta', [[metaKey('s2'), old]]);
    await store.upgrade();
    expect(await backend.getMany('meta', [metaKey('s2')])).toEqual([row]);
  });
});

it('packs of today are not brought up to date once more', async () => {
  const backend = await filled();
  const before = await backend.getPrefix('meta', '');
  await openStore(backend).upgrade();
  expect(await backend.getPrefix('meta', '')).toEqual(before);
});

it('a pack that is not there is nobody’s, and its removal changes nothing', async () => {
  const backend = await filled();
  const store = openStore(backend);
  const before = [await allKeys(backend), await backend.getPrefix('meta', 'catalogue')];
  await store.removePack('none such');
  expect([await allKeys(backend), await backend.getPrefix('meta', 'catalogue')]).toEqual(before);
  for await (const person of store.peopleOfPack('none such')) expect.fail(person.name);
});

it('people of no pack are found, and are no pack', async () => {
  const backend = await filled();
  const store = openStore(backend);
  const people = [makePerson({ id: 'x', name: 'Xi Loose' })];
  await installPack(writing(backend), { header: null, people });
  expect(await store.byIds(['x'])).toMatchObject([{ name: 'Xi Loose' }]);
  expect((await store.packs()).map(({ id }) => id)).toEqual(['test', 'other']);
});

describe('of people who are to be imported, as known elsewhere', () => {
  const q = (number: number) => makePerson({ id: `Q${number}`, name: `Nr ${number}` });

  it('those of the pack itself, whose next version it is, are not counted', async () => {
    const store = openStore(await filled());
    await store.installPack(makeHeader({ id: 'next' }), [q(1), q(2)]);
    expect(await store.countKnownElsewhere('next', [q(1), q(2), q(3)])).toBe(0);
    expect(await store.countKnownElsewhere('another', [q(1), q(2), q(3)])).toBe(2);
  });

  it('the reader’s own are counted', async () => {
    const store = openStore(await filled());
    const identifiers = [{ scheme: 'wikidata', identifier: 'Q3' }];
    await store.saveOwn(makePerson({ id: 'own:3', name: 'Ann Own', identifiers }));
    expect(await store.countKnownElsewhere('next', [q(2), q(3)])).toBe(1);
  });
});
