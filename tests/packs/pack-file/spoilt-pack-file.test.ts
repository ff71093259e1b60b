import { describe, expect, it } from 'vitest';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import { makeFile } from './small-file';

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
  ['persons.0.sources.0.url', undefined, 'persons[0].sources[0].url', /missing/],
  ['persons.0.sources.0', null, 'persons[0].sources[0]', /must be an object/],
  ['memberships.0', { person_id: 'Q1' }, 'memberships[0]', /label/],
  ['memberships.0.kind', 'king', 'memberships[0].kind', /one of: office/],
  [
    'memberships.0.sources',
    [{ url: 'https://example.org/ann', note: 'Ann', retrieved: '2025-09' }],
    'memberships[0].sources[0].retrieved',
    /real day/,
  ],
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
