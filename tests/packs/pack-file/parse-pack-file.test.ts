import { describe, expect, it } from 'vitest';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import type { Fact, Person } from '../../../utils/people/person';

/** A small file with everything in it, to be spoilt in one place by each test. */
function makeFile() {
  return {
    pack: { id: 'uk', title: 'UK', version: '1', licence: 'CC0-1.0', verified: '2025-10-01' },
    persons: [
      {
        id: 'Q1',
        name: 'Ann Example',
        other_names: [{ name: 'Annie', note: 'nickname' }],
        birth_date: '1960-02-03',
        facts: [
          {
            kind: 'honour',
            label: 'Dame Commander of the Order of the British Empire',
            honorific_prefix: 'Dame',
            start_date: '2018',
          },
        ],
        identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
        sources: [{ url: 'https://example.org/ann', note: 'Ann', retrieved: '2025-09-01' }],
      },
      { id: 'Q2', name: 'Ben Example' },
    ],
    organizations: [
      { id: 'home', name: 'Home Affairs' },
      { id: 'lab', name: 'Labour Party', classification: 'party' },
    ],
    posts: [{ id: 'pm', label: 'Prime Minister', organization_id: 'home', area_id: 'uk' }],
    areas: [{ id: 'uk', name: 'United Kingdom' }],
    memberships: [
      { person_id: 'Q1', organization_id: 'home', role: 'Shadow Minister', start_date: '2004-07' },
      { person_id: 'Q1', organization_id: 'lab', end_date: null },
      { person_id: 'Q2', post_id: 'pm', status: 'acting', label: 'Acting Prime Minister' },
    ],
  };
}

function readPeople(file: unknown): readonly Person[] {
  const read = parsePackFile(file);
  if (!read.ok) throw new Error(`${read.path}: ${read.message}`);
  return read.value.people;
}

const firstFact = (membership: object, file = makeFile()): Fact | undefined =>
  readPeople({ ...file, memberships: [{ person_id: 'Q2', ...membership }] })[1]?.facts[0];

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

/** Each: a place of the good file, what is put there, the path and the reason of the refusal. */
const SPOILT: [place: string, value: unknown, path: string, reason: RegExp][] = [
  ['persons', undefined, 'persons', /missing/],
  ['persons', {}, 'persons', /must be a list/],
  ['persons.1', 'Ben', 'persons[1]', /must be an object/],
  ['persons.1.name', undefined, 'persons[1].name', /missing/],
  ['persons.1.name', ' ', 'persons[1].name', /must not be empty/],
  ['persons.1.name', 7, 'persons[1].name', /must be text/],
  ['persons.1.name', 'x'.repeat(1e7), 'persons[1].name', /longer than 300/],
  ['persons.1.id', 'Q1', 'persons[1].id', /used twice/],
  ['persons.1.other_names', Array(501).fill({ name: 'x' }), 'persons[1].other_names', /500/],
  [
    'persons.0.other_names.0.start_date',
    'May',
    'persons[0].other_names[0].start_date',
    /real date/,
  ],
  ['persons.0.death_date', '1959', 'persons[0].death_date', /before the start/],
  ['persons.0.prominence', 2, 'persons[0].prominence', /above 1/],
  ['persons.0.prominence', 'x', 'persons[0].prominence', /number/],
  ['persons.0.summary', 'x'.repeat(281), 'persons[0].summary', /280/],
  ['persons.0.facts.0.label', undefined, 'persons[0].facts[0].label', /missing/],
  ['persons.0.facts.0.end_date', '2017', 'persons[0].facts[0].end_date', /before the start/],
  ['persons.0.sources.0.url', 'javascript:alert(1)', 'persons[0].sources[0].url', /http/],
  ['persons.0.sources.0.url', 'here', 'persons[0].sources[0].url', /web address/],
  ['persons.0.sources.0.retrieved', '2025-09', 'persons[0].sources[0].retrieved', /real day/],
  ['memberships.0', { person_id: 'Q1' }, 'memberships[0]', /label/],
  ['memberships.0.kind', 'king', 'memberships[0].kind', /one of: office/],
  ['memberships.0.status', 'x', 'memberships[0].status', /one of: held/],
  ['memberships.0.start_date', '2024-02-31', 'memberships[0].start_date', /real date/],
  ['memberships.0.end_date', '2004-06-30', 'memberships[0].end_date', /before the start/],
  ['memberships.1.person_id', 'Q9', 'memberships[1].person_id', /"Q9".*not in the file/],
  ['memberships.1.organization_id', 'x', 'memberships[1].organization_id', /not in the file/],
  ['memberships.2.post_id', 'x', 'memberships[2].post_id', /not in the file/],
  ['memberships.2.area_id', 'x', 'memberships[2].area_id', /not in the file/],
  ['organizations.1.id', 'home', 'organizations[1].id', /used twice/],
  ['posts.0.organization_id', 'x', 'memberships[2].post_id', /not in the file/],
  ['posts.0.single', 'yes', 'posts[0].single', /true or false/],
  ['posts.0.complete_since', '2010-05', 'posts[0].complete_since', /real day/],
  ['posts.0.under_post_ids', 'king', 'posts[0].under_post_ids', /list/],
  [
    'posts.0.vacancies',
    [{ start_date: '2011-01', end_date: '2010' }],
    'posts[0].vacancies[0].end_date',
    /before the start/,
  ],
  ['areas.0.other_names', ['UK'], 'areas[0].other_names[0]', /must be an object/],
  ['pack', 'uk', 'pack', /object/],
  ['pack.licence', undefined, 'pack.licence', /missing/],
  ['pack.update', 'ftp://example.org', 'pack.update', /http/],
];

/** Puts a value at a place such as `persons.1.name`; undefined takes it away. */
function spoil(file: object, place: string, value: unknown): void {
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>(
    (at, step) => Reflect.get(at as object, step),
    file,
  ) as object;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}

describe('a spoilt file is refused whole', () => {
  it.each(SPOILT)('%s', (place, value, path, reason) => {
    const file = makeFile();
    expect(parsePackFile(file).ok).toBe(true);
    spoil(file, place, value);
    const read = parsePackFile(file);
    expect(read).toEqual({ ok: false, path, message: expect.stringMatching(reason) });
  });

  it.each([[null], [undefined], [42], ['text'], [[]], [{}]])('%j is no file', (value) =>
    expect(parsePackFile(value).ok).toBe(false),
  );

  it('of any depth, without overflowing the stack', () => {
    const deep = JSON.parse(`${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`);
    expect(parsePackFile({ persons: [{ id: 'x', name: 'X', links: deep }] }).ok).toBe(false);
  });
});
