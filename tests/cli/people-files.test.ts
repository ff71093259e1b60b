import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPeopleFiles, openStore } from '../../cli/people-files';
import { joinKeys, nameWords } from '../../utils/names/normalise';
import { tempFolder } from '../support/temp-folder';

const membership = (person_id: string, label: string, from: string) => ({
  person_id,
  organization_id: 'gov',
  label,
  start_date: from,
});

/** A file of people and their offices. */
function file(name: string, persons: readonly object[], memberships: readonly object[] = []) {
  const path = join(tempFolder(), name);
  const organizations = [{ id: 'gov', name: 'Government' }];
  writeFileSync(path, JSON.stringify({ persons, organizations, memberships }));
  return path;
}

let A: string;
let B: string;

beforeEach(() => {
  A = file(
    'a.json',
    [
      { id: 'Q7', name: 'Ann Berg' },
      { id: '1', name: 'Jo Doe' },
    ],
    [membership('Q7', 'Mayor', '2010'), membership('Q7', 'Governor', '2014')],
  );
  B = file(
    'b.json',
    [
      { id: 'x:9', name: 'Anna Berg', identifiers: [{ scheme: 'wikidata', identifier: 'Q7' }] },
      { id: '1', name: 'Jo Doe' },
    ],
    [membership('x:9', 'Mayor', '2010'), membership('x:9', 'Senator', '2020')],
  );
});

describe('people of several files', () => {
  it('are one where an identifier says so, with each fact once, and two where none does', async () => {
    const people = await openPeopleFiles([A, B]);
    if (!people.ok) throw new Error(people.message);
    expect(people.value.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'Q7 Ann Berg',
      '1 Jo Doe',
      '1 Jo Doe',
    ]);
    expect(people.value[0]?.facts.map(({ label }) => label)).toEqual([
      'Mayor',
      'Governor',
      'Senator',
    ]);
  });

  it('are found in a store by the names of either', async () => {
    const store = await openStore([A, B]);
    const [anna, jo] = ['Anna Berg', 'Jo Doe'].map((name) => joinKeys(nameWords(name)));
    const found = await store.find([anna ?? '', jo ?? '']);
    expect(found.get(anna ?? '')).toMatchObject([{ id: 'Q7', name: 'Ann Berg' }]);
    expect(found.get(jo ?? '')).toHaveLength(2);
  });

  it('are refused with the file and the place', async () => {
    const broken = file('c.json', [{ id: 'x' }]);
    expect(await openPeopleFiles([A, broken])).toMatchObject({
      ok: false,
      path: `${broken}: persons[0].name`,
    });
    await expect(openStore([A, broken])).rejects.toThrow(`${broken}: persons[0].name`);
  });
});
