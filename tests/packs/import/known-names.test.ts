import { expect, it } from 'vitest';
import { readBytes } from '../../../utils/packs/import/read-bytes';
import { runJob } from '../../../utils/packs/import/run-job';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { createLocalLock } from '../../../utils/storage/backend/write-lock';
import { createPeopleStore } from '../../../utils/storage/people-store';
import { keysOf } from '../../storage/people';
import { fileOf } from './files';

const ID = 'uk.org.publicwhip/person/1';
const PERSONS = {
  persons: [
    { id: '1', name: 'Bea Test' },
    { id: ID, other_names: [{ note: 'Main', given_name: 'Ann', family_name: 'Example' }] },
  ],
  memberships: [{ person_id: ID, role: 'Member', start_date: '2001' }],
};
const OFFICES = {
  organizations: [{ id: 'home', name: 'Home Office' }],
  memberships: [
    { person_id: ID, organization_id: 'home', role: 'Minister', start_date: '2005' },
    { person_id: 'uk.org.publicwhip/person/2', organization_id: 'home', role: 'Minister' },
    // Somebody else's id in every list that counts from 1.
    { person_id: '1', organization_id: 'home', role: 'Minister' },
  ],
};

it('a file of offices is told under the names of people known already, and joins them', async () => {
  const backend = createMemoryBackend();
  const writing = { backend, keysOf, lock: createLocalLock(), today: () => '2025-11-01' };
  const importing = (name: string, file: object) =>
    runJob(
      { kind: 'import', file: fileOf(JSON.stringify(file), name), anySize: false },
      {
        ...writing,
        ...{ readBytes, catalogue: async () => [], now: () => 0, onProgress: () => undefined },
        signal: new AbortController().signal,
      },
    );

  expect(await importing('offices.json', OFFICES)).toMatchObject({
    type: 'unreadable',
    message: expect.stringMatching('names nobody'),
  });
  expect(await importing('persons.json', PERSONS)).toMatchObject({ type: 'imported' });
  expect(await importing('offices.json', OFFICES)).toMatchObject({
    type: 'imported',
    report: { people: 1, skipped: 2, merged: 1 },
  });

  const store = createPeopleStore(writing);
  const people = await store.byIds([ID]);
  expect(people).toHaveLength(1);
  expect(people[0]?.name).toBe('Ann Example');
  expect(people[0]?.facts.map(({ label }) => label).sort()).toEqual([
    'Member',
    'Minister, Home Office',
  ]);
});
