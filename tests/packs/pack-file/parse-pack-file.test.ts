import { describe, expect, it } from 'vitest';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import type { Fact, Person } from '../../../utils/people/person';
import { makeFile } from './small-file';

function readPeople(file: unknown): readonly Person[] {
  const read = parsePackFile(file);
  if (!read.ok) throw new Error(`${read.path}: ${read.message}`);
  return read.value.people;
}

const firstFact = (membership: object, file = makeFile()): Fact | undefined =>
  readPeople({ ...file, memberships: [{ person_id: 'Q2', ...membership }] })[1]?.facts[0];

it('checks a source anew that was altered since', () => {
  const file = makeFile();
  const sources = [{ url: 'https://example.org/altered', retrieved: '2025-09-01' }];
  const altered = { ...file, persons: [{ id: 'Q1', name: 'Ann', sources }], memberships: [] };
  expect(parsePackFile(altered).ok).toBe(true);
  Object.assign(sources[0] ?? {}, { retrieved: '2025-09' });
  expect(parsePackFile(altered)).toMatchObject({
    ok: false,
    path: 'persons[0].sources[0].retrieved',
  });
});

describe('a good file', () => {
  it('gives persons with their memberships as facts', () => {
    const [ann, ben] = readPeople(makeFile());
    expect(ann?.facts.map(({ kind, status, label }) => [kind, status, label])).toEqual([
      ['office', 'held', 'Shadow Minister, Home Affairs'],
      ['party', 'held', 'Labour Party'],
      ['honour', 'held', 'Dame Commander of the Order of the British Empire'],
    ]);
    expect(ann?.facts[2]).toMatchObject({ honorificPrefix: 'Dame', from: '2018' });
    expect(ann?.otherNames).toEqual([{ name: 'Annie', kind: 'nickname' }]);
    expect(ann?.sources).toEqual([
      { url: 'https://example.org/ann', title: 'Ann', retrieved: '2025-09-01' },
    ]);
    expect(readPeople(makeFile())[0]?.sources[0]).toBe(ann?.sources[0]);
    expect(ben?.facts).toEqual([
      {
        kind: 'office',
        status: 'acting',
        label: 'Acting Prime Minister',
        post: { id: 'pm', label: 'Prime Minister' },
        organization: { id: 'home', name: 'Home Affairs' },
        area: { id: 'uk', name: 'United Kingdom' },
        sources: [],
      },
    ]);
  });

  it.each([
    [{ label: 'Leader', role: 'x', organization_id: 'home' }, 'Leader'],
    [{ role: 'Minister', organization_id: 'home' }, 'Minister, Home Affairs'],
    [{ role: 'Mayor' }, 'Mayor'],
    [{ post_id: 'pm' }, 'Prime Minister, Home Affairs'],
    [{ organization_id: 'home' }, 'Home Affairs'],
    [{ role: 'member', organization_id: 'lab' }, 'Labour Party'],
  ])('labels %j as %s', (membership, label) => expect(firstFact(membership)?.label).toBe(label));

  it('keeps a stated kind against the organization’s', () => {
    const fact = firstFact({ organization_id: 'lab', kind: 'office', role: 'Leader' });
    expect(fact).toMatchObject({ kind: 'office', label: 'Leader, Labour Party' });
  });

  it('takes a plain Popolo file, with what we have no use for', () => {
    const file = {
      persons: [
        {
          id: 'p',
          name: 'Plain',
          image: 'https://example.org/p.jpg',
          contact_details: [{ type: 'email', value: 'p@example.org' }],
          other_names: [{ name: 'Other', note: 'multilingual', lang: 'fr' }],
          death_date: null,
        },
      ],
      events: [{ id: 'e' }],
    };
    expect(readPeople(file)).toEqual([
      {
        id: 'p',
        name: 'Plain',
        otherNames: [{ name: 'Other', kind: 'alias', lang: 'fr' }],
        identifiers: [],
        links: [],
        facts: [],
        sources: [],
      },
    ]);
  });

  it('treats __proto__ as a name like any other', () => {
    const text =
      '{"persons":[{"id":"__proto__","name":"P","__proto__":{"summary":"bad"}}],' +
      '"__proto__":{"memberships":[]},' +
      '"organizations":[{"id":"constructor","name":"C"}],' +
      '"memberships":[{"person_id":"__proto__","organization_id":"constructor"}]}';
    const [person] = readPeople(JSON.parse(text));
    expect(person?.summary).toBeUndefined();
    expect(person?.facts[0]?.label).toBe('C');
    expect(({} as { summary?: string }).summary).toBeUndefined();
  });
});
