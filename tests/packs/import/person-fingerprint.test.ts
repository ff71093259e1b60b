import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintOfPerson } from '../../../utils/packs/import/person-fingerprint';
import { canonicalJson } from '../../../utils/people/compare';
import type { Person } from '../../../utils/people/person';
import { makePerson, people } from '../../storage/people';

/** The same value with the fields of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).reverse();
  return Object.fromEntries(fields.map(([name, entry]) => [name, turned(entry)]));
}

it('is the same whatever the order of fields, the pack, and the way through JSON', () => {
  fc.assert(
    fc.property(people, (person) => {
      const hash = fingerprintOfPerson(person);
      expect(fingerprintOfPerson(turned(person) as Person)).toBe(hash);
      expect(fingerprintOfPerson({ ...person, pack: 'any' })).toBe(hash);
      expect(fingerprintOfPerson(JSON.parse(JSON.stringify(person)))).toBe(hash);
      expect(Number.isSafeInteger(hash)).toBe(true);
    }),
  );
});

it('differs where anything does', () => {
  fc.assert(
    fc.property(people, people, (one, other) => {
      const isSame = canonicalJson(one) === canonicalJson(other);
      expect(fingerprintOfPerson(one) === fingerprintOfPerson(other)).toBe(isSame);
    }),
  );
});

const ada = makePerson({ id: '1', name: 'Ada' });
const fact = { kind: 'office', status: 'held', label: 'Mayor', sources: [] } as const;
const otherFact = { ...fact, label: 'Clerk' };
it.each([
  ['a name', { name: 'Adah' }],
  ['a value moved to another field', { givenName: 'x' }],
  ['a list with one entry', { facts: [fact] }],
  ['two entries', { facts: [fact, otherFact] }],
  ['the two the other way round', { facts: [otherFact, fact] }],
  ['an entry twice', { facts: [fact, fact] }],
  ['a date moved from start to end', { facts: [{ ...fact, from: '2020' }] }],
  ['the same as an end', { facts: [{ ...fact, to: '2020' }] }],
  ['a number', { prominence: 1 }],
  ['a text that looks like it', { summary: '1' }],
])('is another with %s', (_, change) => {
  const all = [{}, { name: 'Adah' }, { facts: [fact] }, { facts: [{ ...fact, to: '2020' }] }];
  const others = all.filter((one) => canonicalJson(one) !== canonicalJson(change));
  const hash = fingerprintOfPerson({ ...ada, ...change } as Person);
  for (const other of others)
    expect(fingerprintOfPerson({ ...ada, ...other } as Person)).not.toBe(hash);
});
