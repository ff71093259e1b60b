import { idInPack } from '../../../utils/people/identity/pack-ids';
import type { Fact } from '../../../utils/people/person';
import { recognise } from '../../../utils/recognition/recognise';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import type { PeopleStore } from '../../../utils/storage/model';
import { makeFact, makeHeader, makePerson } from '../people';
import { openStore } from '../stores';

/** A relation to somebody of the same pack. */
export const child = (id: string): Fact =>
  makeFact({ kind: 'relation', label: 'child', role: 'child', person: { id }, from: '2000' });
/** An office of its own post. */
export const office = (label: string) =>
  makeFact({ label, from: '2010', post: { id: label, label } });

/** A pack of two people, each led to by number. */
export const MAYORS = [
  makePerson({ id: '1', name: 'Ada Lane', facts: [office('Mayor of Nor'), child('2')] }),
  makePerson({ id: '2', name: 'Ben Lane' }),
];
/** Another pack with the same numbers. */
export const CONVICTS = [
  makePerson({ id: '1', name: 'Cy Hill', facts: [office('Convicted fraudster'), child('2')] }),
  makePerson({ id: '2', name: 'Di Hill' }),
];
/** The first of both packs: another person in each. */
export const [mayor, convict] = [idInPack('mayors', '1'), idInPack('convicts', '1')];

/** Two packs that number people plainly. */
export async function twoPacks(
  backend: SegmentBackend,
  more: readonly Fact[] = [],
): Promise<PeopleStore> {
  const store = openStore(backend);
  const [ada, ...others] = MAYORS as [(typeof MAYORS)[0]];
  const mayors = [{ ...ada, facts: [...ada.facts, ...more] }, ...others];
  await store.installPack(makeHeader({ id: 'mayors' }), mayors);
  await store.installPack(makeHeader({ id: 'convicts' }), CONVICTS);
  return store;
}

/** Names of the people with these ids. */
export const named = async (store: PeopleStore, ...ids: string[]) =>
  (await store.byIds(ids)).map(({ name }) => name);
/** Whom a text names. */
export const peopleIn = async (store: PeopleStore, text: string, published?: string) =>
  recognise(
    { blocks: [{ index: 0, text }], article: { ...(published && { published }), language: 'en' } },
    store.find,
  );
