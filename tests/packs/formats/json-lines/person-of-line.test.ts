import { describe, expect, it } from 'vitest';
import { personOfLine } from '../../../../utils/packs/formats/json-lines/person-of-line';
import { parsePerson } from '../../../../utils/people/parse/parse-person';

const LINE = {
  id: 'Q1',
  name: 'Ann Example',
  aliases: ['Annie Example'],
  birth: '1960-02',
  gender: 'woman',
  desc: 'politician',
  roles: [{ title: 'Member of Parliament', start: '2004', end: '2010-05-06', where: 'italy' }],
  prior: 0.25,
  src: ['list'],
};

function read(change: object) {
  const person = personOfLine({ ...LINE, ...change });
  if (!person.ok) throw new Error(`${person.path}: ${person.message}`);
  return person.value;
}

describe('personOfLine', () => {
  it('gives a person that our own parser takes', () => {
    const person = read({});
    expect(person).toEqual({
      id: 'Q1',
      name: 'Ann Example',
      otherNames: [{ name: 'Annie Example', kind: 'alias' }],
      gender: 'female',
      birth: '1960-02',
      summary: 'politician',
      identifiers: [],
      links: [],
      prominence: 0.25,
      facts: [
        {
          kind: 'office',
          status: 'held',
          label: 'Member of Parliament',
          area: { name: 'italy' },
          from: '2004',
          to: '2010-05-06',
          sources: [],
        },
      ],
      sources: [],
    });
    expect(parsePerson(person)).toEqual({ ok: true, value: person });
  });

  it.each([
    ['an impossible start', { title: 'x', start: '2024-02-31' }],
    ['a decade', { title: 'x', start: '1990s' }],
    ['an end before the start', { title: 'x', start: '2010', end: '2009' }],
    ['no title', { start: '2014-12-25' }],
  ])('skips a role with %s', (_, role) => {
    const labels = read({ roles: [role, { title: 'good' }] }).facts.map(({ label }) => label);
    expect(labels).toEqual(['good']);
  });

  it.each([
    [{ birth: 'not available' }, { birth: undefined, death: undefined }],
    [{ death: '1959' }, { birth: '1960-02', death: undefined }],
    [{ death: '1960' }, { birth: '1960-02', death: '1960' }],
  ])('keeps only dates of life that can be: %j', (change, expected) => {
    const { birth, death } = read(change);
    expect({ birth, death }).toEqual(expected);
  });

  it('cuts a long description between words', () => {
    const { summary } = read({ desc: 'word '.repeat(100) });
    expect(summary).toMatch(/^(word )+word…$/);
    expect(summary?.length).toBeLessThanOrEqual(280);
    expect(read({ desc: 'x'.repeat(1000) }).summary).toHaveLength(280);
  });

  it.each([
    [{ name: undefined }, 'name', /missing/],
    [{ name: '' }, 'name', /empty/],
    [{ id: 7 }, 'id', /text/],
    [{ aliases: 'Annie' }, 'aliases', /list/],
    [{ aliases: ['Annie', 7] }, 'aliases[1]', /text/],
    [{ aliases: Array(1e6).fill('x') }, 'aliases', /more than 500/],
    [{ name: 'x'.repeat(1e7) }, 'name', /longer than 300/],
    [{ roles: [null] }, 'roles[0]', /object/],
    [{ roles: [{ title: 'x', where: {} }] }, 'roles[0].where', /text/],
    [{ prior: 1.5 }, 'prior', /from 0 to 1/],
    [{ prior: Number.NaN }, 'prior', /from 0 to 1/],
  ])('refuses %o', (change, path, reason) => {
    const person = personOfLine({ ...LINE, ...change });
    expect(person).toEqual({ ok: false, path, message: expect.stringMatching(reason) });
  });

  it.each([[null], [undefined], [7], ['x'], [[]]])('refuses %j whole', (value) => {
    expect(personOfLine(value)).toEqual({ ok: false, message: 'must be an object' });
  });

  it('is not led astray by __proto__', () => {
    const person = personOfLine(JSON.parse('{"id":"a","name":"b","__proto__":{"desc":"bad"}}'));
    expect(person.ok && person.value.summary).toBeUndefined();
  });
});
