import { describe, expect, it } from 'vitest';
import { collect } from './collect';

/** A small file as a keeper of a parliament writes it; each test spoils one place of it. */
function makeFile() {
  return {
    memberships: [
      {
        id: 'uk.org.publicwhip/member/1',
        person_id: 'uk.org.publicwhip/person/1',
        post_id: 'cons/1',
        on_behalf_of_id: 'reds',
        start_date: '2005-05-05',
        end_date: '2010-04-12',
      } as Record<string, unknown>,
      {
        person_id: 'uk.org.publicwhip/person/1',
        post_id: 'cons/1',
        on_behalf_of_id: 'reds',
        start_date: '2010-05-06',
        end_date: '9999-12-31',
      },
      {
        person_id: 'uk.org.publicwhip/person/2',
        organization_id: 'lords',
        role: 'Peer',
        start_date: '2015-01-01T00:00:00+00:00',
        end_date: '',
      },
    ],
    organizations: [
      { id: 'commons', name: 'House of Commons' },
      { id: 'lords', name: 'House of Lords' },
      { id: 'reds', name: 'Red Party' },
      { id: 'lords', name: 'House of Lords' },
    ],
    persons: [
      {
        id: 'uk.org.publicwhip/person/1',
        identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }],
        other_names: [
          { note: 'Main', given_name: 'Ann', family_name: 'Sample', end_date: '2007-01-01' },
          { note: 'Main', given_name: 'Ann', family_name: 'Example', start_date: '2007-01-02' },
          { note: 'Alternate', name: 'Annie Example' },
        ],
      },
      {
        id: 'uk.org.publicwhip/person/2',
        other_names: [
          { note: 'Main', honorific_prefix: 'Baroness', lordname: 'Test', lordofname: 'Town' },
        ],
      } as Record<string, unknown>,
    ],
    posts: [
      {
        id: 'cons/1',
        label: 'MP for Testham',
        organization_id: 'commons',
        area: { name: 'Testham' },
      },
    ],
  };
}
type File = ReturnType<typeof makeFile>;

const read = (file: object, options?: Parameters<typeof collect>[1]) =>
  collect(JSON.stringify(file), options);

describe('memberships as parliaments write them', () => {
  it('give people with their main names, seats and parties', async () => {
    const { people, skipped } = await read(makeFile());
    const [ann, peer] = people;
    expect(skipped).toEqual([]);
    expect(ann).toMatchObject({ name: 'Ann Example', givenName: 'Ann', familyName: 'Example' });
    expect(ann?.otherNames).toEqual([
      { name: 'Ann Sample', kind: 'alias', to: '2007-01-01' },
      { name: 'Annie Example', kind: 'alias' },
    ]);
    expect(ann?.facts.map(({ kind, label, from, to }) => [kind, label, from, to])).toEqual([
      ['office', 'MP for Testham, House of Commons', '2005-05-05', '2010-04-12'],
      ['office', 'MP for Testham, House of Commons', '2010-05-06', undefined],
      ['party', 'Red Party', '2005-05-05', undefined],
    ]);
    expect(ann?.facts[0]?.area).toEqual({ name: 'Testham' });
    expect(peer).toMatchObject({ name: 'Baroness Test of Town', facts: [{ from: '2015-01-01' }] });
  });

  it('without persons are told under names known already', async () => {
    const { persons: _, ...file } = makeFile();
    const unknown = await read(file);
    expect(unknown.people).toEqual([]);
    expect(unknown.skipped).toHaveLength(3);
    expect(unknown.skipped[0]).toMatch(/^memberships\[0\]: person_id refers to ".*1", who is not/);
    const names = new Map([['uk.org.publicwhip/person/2', 'Baroness Test']]);
    const { people, skipped } = await read(file, { nameOf: async (id) => names.get(id) });
    expect(people).toMatchObject([
      { name: 'Baroness Test', facts: [{ label: 'Peer, House of Lords' }] },
    ]);
    expect(skipped).toHaveLength(2);
  });
});

const SPOILT: readonly [what: string, spoil: (file: File) => void, skipped: RegExp[]][] = [
  [
    'an impossible day',
    ({ memberships }) => Object.assign(memberships[0] ?? {}, { start_date: '2005-02-31' }),
    [/^memberships\[0\]: start_date must be a real date/],
  ],
  [
    'an end before the start',
    ({ memberships }) => Object.assign(memberships[0] ?? {}, { end_date: '2001' }),
    [/^memberships\[0\]: end_date must not lie before the start/],
  ],
  [
    'a post that is not there',
    ({ memberships }) => Object.assign(memberships[0] ?? {}, { post_id: 'x' }),
    [/^memberships\[0\]: post_id refers to "x", which is not in the file/],
  ],
  [
    'a party that is not there',
    ({ memberships }) => Object.assign(memberships[0] ?? {}, { on_behalf_of_id: 'x' }),
    [/^memberships\[0\]: on_behalf_of_id refers to "x"/],
  ],
  [
    'a membership of nobody',
    ({ memberships }) => memberships.splice(0, 1, {}),
    [/^memberships\[0\]: person_id is missing/],
  ],
  [
    'another organization of one id',
    ({ organizations }) => organizations.push({ id: 'reds', name: 'Blue Party' }),
    [/^organizations\[4\]: id "reds" is used twice/],
  ],
  [
    'a list that is none',
    (file) => Object.assign(file, { areas: 'none' }),
    [/^areas: must be a list/],
  ],
];

describe('what is wrong is left out alone', () => {
  it.each(SPOILT)('%s', async (_what, spoil, reasons) => {
    const file = makeFile();
    spoil(file);
    const { people, skipped } = await read(file);
    expect(people).toHaveLength(2);
    expect(skipped).toEqual(reasons.map((reason) => expect.stringMatching(reason)));
  });

  it.each([
    [
      'a person twice',
      { id: 'uk.org.publicwhip/person/1', name: 'Ann' },
      /persons\[2\]: id .*twice/,
    ],
    ['a nameless person', { id: 'x' }, /persons\[2\]: name is missing/],
    ['no person', 7, /persons\[2\]: must be an object/],
    [
      'a death before the birth',
      { id: 'x', name: 'X', birth_date: '2000', death_date: '1999' },
      /death_date/,
    ],
    ['a million names', { id: 'x', name: 'X', other_names: Array(1e6).fill({ name: 'y' }) }, /500/],
  ])('%s', async (_what, person, reason) => {
    const file = makeFile();
    file.persons.push(person as Record<string, unknown>);
    const { people, skipped } = await read(file);
    expect(people).toHaveLength(2);
    expect(skipped).toEqual([expect.stringMatching(reason)]);
  });
});
