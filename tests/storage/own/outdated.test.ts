import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, takeDraftField, takeField } from '../../../utils/people/draft/person-draft';
import { personFromDraft } from '../../../utils/people/draft/person-from-draft';
import type { Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { inTest, makeFact, makeHeader, makePerson, people } from '../people';
import { BACKENDS, openStore } from '../stores';

const ann = makePerson({
  id: 'a',
  name: 'Ann Example',
  birth: '1960',
  facts: [makeFact({ label: 'Mayor', from: '2010' })],
});
const newer = { ...ann, name: 'Anna Example', facts: [makeFact({ label: 'Mayor', from: '2011' })] };
const mine = { name: 'Anne Example', facts: [makeFact({ label: 'Mayor', from: '2012' })] };

const lineOf = async (store: ReturnType<typeof openStore>) =>
  (await store.list({ offset: 0, limit: 1 })).lines[0];

describe.each(BACKENDS)('a correction that the pack has changed since, in %s', (_, open) => {
  async function outdated() {
    const store = openStore(open());
    await store.installPack(makeHeader(), [ann]);
    await store.saveOwn({ ...ann, id: inTest('a'), ...mine });
    await store.installPack(makeHeader({ version: '2' }), [newer]);
    const line = await lineOf(store);
    return { store, corrected: line?.person as Person };
  }

  it('stays and is flagged; what the pack alone says can be asked for', async () => {
    const { store, corrected } = await outdated();
    expect(corrected.name).toBe('Anne Example');
    expect((await lineOf(store))?.outdated).toEqual(['facts', 'name']);
    expect(await store.packed(inTest('a'))).toMatchObject({ name: 'Anna Example', birth: '1960' });
    expect(await store.packed('own:none')).toBeNull();
  });

  it('stays for good where the reader keeps it, until the pack changes it again', async () => {
    const { store, corrected } = await outdated();
    await store.saveOwn(corrected);
    expect(await lineOf(store)).toMatchObject({ person: { name: 'Anne Example' } });
    expect((await lineOf(store))?.outdated).toBeUndefined();
    await store.installPack(makeHeader({ version: '3' }), [{ ...newer, name: 'Ana Example' }]);
    expect((await lineOf(store))?.outdated).toEqual(['name']);
  });

  it('gives way field by field where the reader takes the pack’s', async () => {
    const { store, corrected } = await outdated();
    const packed = (await store.packed(inTest('a'))) as Person;
    await store.saveOwn(takeField(corrected, 'name', packed));
    const line = await lineOf(store);
    expect(line?.person.name).toBe('Anna Example');
    expect(line?.person.facts).toMatchObject([{ from: '2012' }]);
    expect(line?.outdated).toBeUndefined();
  });

  it('leaves nothing of the reader’s where all of it is the pack’s', async () => {
    const { store, corrected } = await outdated();
    const packed = (await store.packed(inTest('a'))) as Person;
    const taken = takeField(takeField(corrected, 'name', packed), 'facts', packed);
    await store.saveOwn(taken);
    expect((await lineOf(store))?.origin).toBe('pack');
    expect((await store.ownRows()).rows).toEqual([]);
  });
});

describe('taking a field in the form', () => {
  const fields = ['name', 'otherNames', 'honorificPrefix', 'facts', 'birth', 'summary'] as const;

  it('saves what the other record says of it, whatever the rest of the form holds', async () => {
    const two = fc.tuple(people, people, fc.constantFrom(...fields));
    await fc.assert(
      fc.asyncProperty(two, async ([one, other, field]) => {
        const from = { ...other, id: one.id };
        const draft = takeDraftField(draftOf(one), field, from);
        const result = personFromDraft({
          draft,
          id: one.id,
          previous: takeField(one, field, from),
        });
        const direct = personFromDraft({
          draft: draftOf(takeField(one, field, from)),
          id: one.id,
          previous: takeField(one, field, from),
        });
        expect(result).toEqual(direct);
      }),
    );
  });

  it('takes a field away that the other record has not', async () => {
    const store = openStore(createMemoryBackend());
    await store.saveOwn(takeField({ ...ann, summary: 'Hers.' }, 'summary', ann));
    expect((await lineOf(store))?.person).not.toHaveProperty('summary');
  });
});
