import { describe, expect, it } from 'vitest';
import { idInPack, qualifyPerson } from '../../../utils/people/identity/pack-ids';
import type { Person } from '../../../utils/people/person';
import { relationsAmong } from '../../../utils/people/relations/relations-among';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { BACKENDS } from '../stores';
import { convict, MAYORS, mayor, named, peopleIn, twoPacks } from './plain-numbers';

describe.each(BACKENDS)('two packs that number people plainly, in %s', (_, open) => {
  it('have different people of one number, and each id leads to one', async () => {
    const store = await twoPacks(open());
    expect(await named(store, mayor, convict)).toEqual(['Ada Lane', 'Cy Hill']);
    expect(await named(store, '1', idInPack('nobody', '1'), idInPack('mayors', '9'))).toEqual([]);
    expect((await store.packed(convict))?.name).toBe('Cy Hill');
    const found = await store.search('hill', 8);
    expect(found.map(({ id }) => id)).toEqual([convict, idInPack('convicts', '2')]);
    const { total, lines } = await store.list({ offset: 0, limit: 9 });
    expect([total, new Set(lines.map(({ id }) => id)).size]).toEqual([4, 4]);
  });

  it('are told apart in an article that names both', async () => {
    const store = await twoPacks(open());
    const { mentions, people } = await peopleIn(store, 'Ada Lane met Cy Hill. Lane left.');
    expect(mentions.map(({ text, personId }) => [text, personId])).toEqual([
      ['Ada Lane', mayor],
      ['Cy Hill', convict],
      ['Lane', mayor],
    ]);
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      [mayor, 'Ada Lane'],
      [convict, 'Cy Hill'],
    ]);
  });

  it('have relations and posts that lead to their own people', async () => {
    const store = await twoPacks(open());
    const all = await store.byIds([mayor, convict, idInPack('mayors', '2'), idInPack('convicts', '2')]);
    const related = all.map((person) =>
      relationsAmong(person, all, '2024-01-01').map(({ other }) => other.name),
    );
    expect(related).toEqual([['Ben Lane'], ['Di Hill'], ['Ada Lane'], ['Cy Hill']]);
    for (const { facts } of all.slice(0, 2)) {
      const [to] = facts.flatMap(({ person }) => person ?? []);
      expect(await named(store, to?.id ?? '')).toEqual(facts === all[0]?.facts ? ['Ben Lane'] : ['Di Hill']);
    }
    const holders = (await store.post('Mayor of Nor'))?.holdings.map(({ person }) => person.id);
    expect(holders).toEqual([mayor]);
  });

  it('have corrections of their own, each of its own person', async () => {
    const store = await twoPacks(open());
    for (const [id, name] of [[mayor, 'Ada Corrected'], [convict, 'Cy Corrected']] as const) {
      const [person] = await store.byIds([id]);
      if (person) await store.saveOwn({ ...person, name });
    }
    expect(await named(store, mayor, convict)).toEqual(['Ada Corrected', 'Cy Corrected']);
    expect((await store.deleteOwn(convict))?.person.name).toBe('Cy Corrected');
    expect(await named(store, mayor, convict)).toEqual(['Ada Corrected', 'Cy Hill']);
  });

  it('give their people back as they have them', async () => {
    const store = await twoPacks(open());
    const all: Person[] = [];
    for await (const person of store.peopleOfPack('mayors')) all.push(person);
    expect(all).toEqual(MAYORS.map((person) => ({ ...person, pack: 'mayors' })));
  });
}); // biome-ignore format: tables

it('a person saved with the pack’s own id is the pack’s', async () => {
  const store = await twoPacks(createMemoryBackend());
  const [ada] = MAYORS as [(typeof MAYORS)[0]];
  await store.saveOwn({ ...ada, pack: 'mayors', name: 'Ada Corrected' });
  expect(await named(store, mayor, convict)).toEqual(['Ada Corrected', 'Cy Hill']);
  const { rows } = await store.ownRows();
  expect(rows).toMatchObject([{ person: { id: mayor }, corrected: { name: '"Ada Lane"' } }]);
  expect(Object.keys(rows[0]?.corrected ?? {})).toEqual(['name']);
  expect(rows[0]?.person.facts).toEqual(qualifyPerson(ada, 'mayors').facts);
});
