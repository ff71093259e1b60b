import { describe, expect, it } from 'vitest';
import { collect } from '../collect';
import { makeFile, type ParliamentFile } from './parliament-file';

const read = (file: object) => collect(JSON.stringify(file));

const SPOILT: readonly [what: string, spoil: (file: ParliamentFile) => void, skipped: RegExp[]][] =
  [
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
  ])('%s', async (_what, person, reason) => {
    const file = makeFile();
    file.persons.push(person as Record<string, unknown>);
    const { people, skipped } = await read(file);
    expect(people).toHaveLength(2);
    expect(skipped).toEqual([expect.stringMatching(reason)]);
  });
});

/** Each: what a person has, what is told of it, and what is left. */
const MENDED: readonly [what: string, fields: object, skipped: RegExp[], left: object][] = [
  [
    'a birth that never was',
    { birth_date: '2000-02-31' },
    [/^persons\[2\]: birth_date must be a real date/],
    { id: 'x', name: 'X' },
  ],
  [
    'a death before the birth',
    { birth_date: '2000', death_date: '1999' },
    [/^persons\[2\]: death_date must not lie before/],
    { birth: '2000' },
  ],
  [
    'links that are none',
    {
      links: ['javascript:x', 'https://example.org/', 'file:y', 'z'].map((url) => ({ url })),
    },
    [
      /^persons\[2\]: links\[0\]\.url must begin with http/,
      /^persons\[2\]: links\[2\]\.url must begin with http/,
      /^persons\[2\]: links\[3\]\.url must be a web address/,
    ],
    { links: [{ url: 'https://example.org/' }] },
  ],
  [
    'a fact of no known kind',
    {
      facts: [
        { kind: 'king', label: 'King' },
        { kind: 'honour', label: 'Dame', start_date: '2000', end_date: '1999' },
        { kind: 'honour', label: 'Sir' },
      ],
    },
    [/facts\[0\]\.kind must be one of/, /facts\[1\]\.end_date must not lie before/],
    { facts: [{ label: 'Sir' }] },
  ],
  [
    'a million names',
    { other_names: Array(1e6).fill({ name: 'y' }) },
    [/^persons\[2\]: other_names must not have more than 500/],
    { otherNames: [] },
  ],
];

describe('what a person can miss is left out alone', () => {
  it.each(MENDED)('%s', async (_what, fields, reasons, left) => {
    const file = makeFile();
    file.persons.push({ id: 'x', name: 'X', ...fields });
    const { people, skipped } = await read(file);
    expect(people[2]).toMatchObject(left);
    expect(skipped).toEqual(reasons.map((reason) => expect.stringMatching(reason)));
  });

  it('and facts beyond what one may have', async () => {
    const fact = (at: number) => ({ kind: 'honour', label: `Honour ${at}` });
    const membership = (at: number) => ({ person_id: 'x', role: `Role ${at}` });
    const some = Array.from({ length: 600 }, (_, at) => at);
    const { people, skipped } = await read({
      persons: [{ id: 'x', name: 'X', facts: some.map(fact) }],
      memberships: some.map(membership),
    });
    expect(people[0]?.facts).toHaveLength(1000);
    expect(skipped).toEqual(['persons[0]: must not have more than 1000 facts']);
  });

  it('but not without end', async () => {
    const file = makeFile();
    file.persons.push({ id: 'x', name: 'X', links: Array(100).fill({ url: 'x' }) });
    const { people, skipped } = await read(file);
    expect(people).toHaveLength(2);
    expect(skipped).toHaveLength(21);
  });
});
