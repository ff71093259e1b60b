import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nameKeys } from '../../utils/names/name-keys';
import type { Person } from '../../utils/people/person';
import { createMemoryStore } from '../../utils/storage/memory-store';
import { office, personWith } from '../people/make';
import { tempFolder } from '../support/temp-folder';
import type { Article, NamedPerson, PersonClass } from './coverage/article';
import { areasOf, type Packs } from './coverage/packs';

/** The day most articles are of. */
export const DAY = '2025-03-10';
const NORLAND = { name: 'Norland', otherNames: ['Norlandic'] };
/** Somebody in two offices, one after the other. */
export const ANN = personWith(
  [
    office('Minister of Foreign Affairs of Norland', '2024-01-01', '2025-12-31', { area: NORLAND }),
    office('Mayor of Ostby', '2020-01-01', '2023-12-31'),
  ],
  { id: 'Q1', name: 'Ann Berg', otherNames: [{ name: 'Annie Berg', kind: 'alias' }] },
);
/** Somebody well known who is only named to an office. */
export const TOM = personWith(
  [office('Treasurer', '2025-01-01', undefined, { status: 'nominee' })],
  {
    id: 'Q2',
    name: 'Tom Lund',
    prominence: 0.9,
  },
);

/** A naming of an article, of a minister where nothing else is said. */
export const named = (name: string, cls: PersonClass = 'M', more: Partial<NamedPerson> = {}) => ({
  name,
  cls,
  ...more,
});

/** An article of a day that names people. */
export function article(date: string, people: readonly NamedPerson[], more: Partial<Article> = {}) {
  const url = `https://example.org/${date}/${people.map(({ name }) => name).join('-')}`;
  return { url, date, topic: 'government', country: null, people, text: null, ...more };
}

/** Packs with these people in them. */
export async function packsOf(...people: readonly Person[]): Promise<Packs> {
  const { find } = await createMemoryStore(people, {
    keysOf: (person) => nameKeys(person).map(({ key }) => key),
  });
  return { files: ['made.json'], size: people.length, find, areas: areasOf(people) };
}

const TEXT = 'Ann Berg met Tom Lund and Eva Moe.';
/** An article whose text is kept. */
export const READ = article(DAY, [named('Ann Berg'), named('Eva Moe', 'L')], { text: TEXT });
/** An article of which only the namings are known. */
export const UNREAD = article(DAY, [
  named('Eva Moe', 'P'),
  named('Ann Berg', 'M', { office: 'finance minister' }),
  named('Bo Vik', 'L', { office: 'MP' }),
]);

const person = (id: string, name: string, more: object = {}) => ({ id, name, ...more });
const ALSO = { other_names: [{ name: 'Anna Berg' }] };

/** Two packs as files, one of them packed; one person is in both. */
export function packFiles(): readonly string[] {
  const folder = tempFolder();
  const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json.gz')];
  writeFileSync(one, JSON.stringify({ persons: [person('Q1', 'Ann Berg')] }));
  const persons = [person('Q1', 'Ann Berg', ALSO), person('Q2', 'Tom Lund')];
  writeFileSync(two, gzipSync(JSON.stringify({ persons })));
  return [one, two];
}
