import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePerson } from '../../../utils/people/parse/parse-person';
import { makeFact, makePerson, people } from '../../storage/people';

const GOOD = makePerson({
  id: 'own:1',
  name: 'Ann Example',
  facts: [
    makeFact({
      label: 'Mayor',
      from: '2020',
      to: '2024-05-01',
      sources: [{ url: 'https://example.org/mayor', retrieved: '2025-01-01' }],
    }),
  ],
});
const FACT = GOOD.facts[0];

describe('parsePerson', () => {
  it('takes any person of ours as it is', () => {
    fc.assert(
      fc.property(people, (person) => {
        expect(parsePerson(structuredClone(person))).toEqual({ ok: true, value: person });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what is unknown, undefined or null', () => {
    const person = parsePerson({ ...GOOD, birth: null, death: undefined, evil: 1 });
    expect(person).toStrictEqual({ ok: true, value: GOOD });
  });

  it.each([
    [{ name: '' }, 'name', /must not be empty/],
    [{ name: ' \t' }, 'name', /must not be empty/],
    [{ name: undefined }, 'name', /missing/],
    [{ name: 'x'.repeat(301) }, 'name', /longer than 300/],
    [{ id: 4 }, 'id', /text/],
    [{ birth: '2024-02-31' }, 'birth', /real date/],
    [{ birth: '1990', death: '1980' }, 'death', /before the birth/],
    [{ summary: 'x'.repeat(281) }, 'summary', /longer than 280/],
    [{ prominence: -0.1 }, 'prominence', /below 0/],
    [{ prominence: Number.NaN }, 'prominence', /number/],
    [{ facts: 'none' }, 'facts', /list/],
    [{ facts: Array(1001).fill(FACT) }, 'facts', /more than 1000/],
    [{ facts: [FACT, { ...FACT, label: '' }] }, 'facts[1].label', /empty/],
    [{ facts: [{ ...FACT, to: '2019' }] }, 'facts[0].to', /before the start/],
    [{ facts: [{ ...FACT, from: '2024-02-31' }] }, 'facts[0].from', /real date/],
    [{ facts: [{ ...FACT, kind: 'rumour' }] }, 'facts[0].kind', /one of/],
    [
      { facts: [{ ...FACT, sources: [{ url: 'ftp://x.org' }] }] },
      'facts[0].sources[0].url',
      /http/,
    ],
    [{ links: [{ url: 'javascript:alert(1)' }] }, 'links[0].url', /http/],
    [{ links: [{ url: `https://x.org/${'x'.repeat(2048)}` }] }, 'links[0].url', /longer/],
    [
      { otherNames: [{ name: 'x', kind: 'alias', from: '2', to: '1' }] },
      'otherNames[0].from',
      /real/,
    ],
    [
      { otherNames: [{ name: 'x', kind: 'alias', from: '2002', to: '2001' }] },
      'otherNames[0].to',
      /start/,
    ],
    [{ verified: '2025' }, 'verified', /real day/],
    [{ identifiers: [{ scheme: 'wikidata' }] }, 'identifiers[0].identifier', /missing/],
  ])('refuses %j', (change, path, reason) => {
    const person = parsePerson({ ...GOOD, ...change });
    expect(person).toEqual({ ok: false, path, message: expect.stringMatching(reason) });
  });

  it.each([[null], [undefined], ['x'], [[]], [7]])('refuses %j whole', (value) =>
    expect(parsePerson(value).ok).toBe(false),
  );

  it('takes a partial end within the year of the start', () => {
    const fact = { ...FACT, from: '2024-07-05', to: '2024' };
    expect(parsePerson({ ...GOOD, facts: [fact] }).ok).toBe(true);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof parsePerson(value).ok === 'boolean'));
  });
});
