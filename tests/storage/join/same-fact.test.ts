import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Person } from '../../../utils/people/person';
import { isSameFact, withoutOrigins } from '../../../utils/storage/join/same-fact';
import { facts, makeFact, makePerson } from '../people';

const pm = makeFact({ label: 'Prime Minister of the United Kingdom', from: '2024-07-05' });
const post = { id: 'pm' };
const role = 'Prime Minister';
const organization = { name: 'HM Government' };

it('a person as one record says it is without what joining and correcting added', () => {
  const plain = makePerson({ id: 'Q1', name: 'Ann', facts: [pm] });
  const added: Partial<Person>[] = [
    { facts: [{ ...pm, origin: { packs: ['one'] } }] },
    { own: { fields: ['name'], sources: [] } },
    { otherIds: ['Q2'] },
  ];
  for (const one of added) expect(withoutOrigins({ ...plain, ...one })).toEqual(plain);
});

describe('isSameFact', () => {
  const SAME: [string, Partial<Fact>, Partial<Fact>][] = [
    ['the same', {}, {}],
    ['a coarser start', {}, { from: '2024-07' }],
    ['a label in other case', {}, { label: 'PRIME MINISTER of the United Kingdom' }],
    ['post', { post, label: 'PM' }, { post }],
    ['role and organization', { role, organization, label: 'PM' }, { role, organization }],
    ['ends alone', { from: undefined, to: '2025' }, { from: undefined, to: '2025' }],
    ['an end known to one', { to: '2025' }, {}],
  ] as never;
  const DIFFERENT: [string, Partial<Fact>, Partial<Fact>][] = [
    ['another day', {}, { from: '2024-07-06' }],
    ['another year', {}, { from: '2023' }],
    ['another kind', {}, { kind: 'honour' }],
    ['another status', {}, { status: 'acting' }],
    ['another label', {}, { label: 'Leader of the Opposition' }],
    ['another post', { post, label: 'PM' }, { post: { id: 'fm' } }],
    ['a post known to one', { post, label: 'PM' }, {}],
    ['role alone', { role, label: 'PM' }, { role }],
    ['organization alone', { role, organization, label: 'PM' }, { role: 'Clerk', organization }],
    ['a role known to one', { role, organization, label: 'PM' }, { organization }],
    ['a start known to one', {}, { from: undefined }],
    ['other ends, no starts', { from: undefined, to: '2025' }, { from: undefined, to: '2024' }],
  ] as never;

  it.each(SAME)('same: %s', (_, one, other) => {
    expect(isSameFact({ ...pm, ...one }, { ...pm, ...other })).toBe(true);
  });
  it.each(DIFFERENT)('different: %s', (_, one, other) => {
    expect(isSameFact({ ...pm, ...one }, { ...pm, ...other })).toBe(false);
    expect(isSameFact({ ...pm, ...other }, { ...pm, ...one })).toBe(false);
  });
  it('holds both ways, and of a fact with itself', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(isSameFact(one, one)).toBe(true);
        expect(isSameFact(one, other)).toBe(isSameFact(other, one));
      }),
    );
  });
});
