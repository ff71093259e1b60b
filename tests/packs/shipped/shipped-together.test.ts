import { beforeEach, describe, expect, it } from 'vitest';
import { installShipped, SHIPPED_PACKS } from '../../../utils/packs/shipped/shipped-packs';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import type { PeopleStore } from '../../../utils/storage/model';
import { createPeopleStore } from '../../../utils/storage/people-store';
import type { PackWriting } from '../../../utils/storage/store/packs';
import { makePerson } from '../../storage/people';
import { openStore, writing } from '../../storage/stores';
import { readSegment } from './segments';

const STARMER = 'Q6383803';
const OWN = makePerson({ id: 'own:1', name: 'Quintessa Vane' });

/** Before there were others, the first pack came alone. */
const [FIRST, ...SINCE] = SHIPPED_PACKS;

/** The first makes the file of the pack. */
const PATIENCE_MS = 60_000;

async function everyone(store: PeopleStore): Promise<string[]> {
  return (await store.list({ offset: 0, limit: 10_000 })).lines.map(({ id }) => id);
}

describe('a database of the version that had the first pack alone', () => {
  let store: PeopleStore;
  let database: PackWriting;
  let before: readonly string[];

  beforeEach(async () => {
    if (!FIRST) throw new Error('no pack ships');
    database = writing(createMemoryBackend());
    store = createPeopleStore(database);
    await installShipped(database, [FIRST], readSegment);
    before = await everyone(store);
    const [starmer] = await store.byIds([STARMER]);
    if (!starmer) throw new Error('he is not in the first pack');
    await store.saveOwn({ ...starmer, summary: 'As the reader has it.' });
    await store.saveOwn(OWN);
  }, PATIENCE_MS);

  const isWhole = async () => {
    const [starmer, own] = await store.byIds([STARMER, OWN.id]);
    expect(starmer).toMatchObject({ name: 'Keir Starmer', summary: 'As the reader has it.' });
    expect(own?.name).toBe(OWN.name);
    expect((await store.find(['keir starmer'])).get('keir starmer')?.map(({ id }) => id)).toEqual([
      STARMER,
    ]);
    expect(await store.byIds(before)).toHaveLength(before.length);
    expect((await store.ownRows()).rows).toHaveLength(2);
  };

  it('keeps everyone and the reader’s corrections when it is updated', async () => {
    await installShipped(database, SHIPPED_PACKS, readSegment);
    expect((await store.packs()).map(({ id }) => id)).toEqual(SHIPPED_PACKS.map(({ id }) => id));
    await isWhole();
  });

  it('keeps them when the version before is installed again, and when the packs since are removed', async () => {
    await installShipped(database, SHIPPED_PACKS, readSegment);
    if (FIRST) await installShipped(database, [FIRST], readSegment);
    await isWhole();
    for (const { id } of SINCE) await store.removePack(id);
    await isWhole();
    expect(await store.packs()).toHaveLength(1);
  });
});

describe('people whom several packs have', () => {
  it('are one, in the words of the first, with the sources of all', async () => {
    const backend = createMemoryBackend();
    const store = openStore(backend);
    await installShipped(writing(backend), SHIPPED_PACKS, readSegment);
    const found = (await store.find(['yvette cooper'])).get('yvette cooper') ?? [];
    expect(found.map(({ name }) => name)).toEqual(['Yvette Cooper']);
    const seats = (found[0]?.facts ?? []).filter(({ origin }) => (origin?.packs ?? []).length > 1);
    expect(seats.length).toBeGreaterThan(0);
    for (const { origin, sources } of seats) {
      expect(origin?.packs).toEqual(['starter', 'uk-government']);
      expect(sources.length).toBeGreaterThan(1);
    }
  });
});
