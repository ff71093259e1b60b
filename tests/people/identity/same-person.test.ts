import { describe, expect, it } from 'vitest';
import { isIdOf, isSamePerson } from '../../../utils/people/identity/same-person';
import type { Person } from '../../../utils/people/person';
import { makePerson } from '../../storage/people';

const wikidata = (identifier: string) => [{ scheme: 'wikidata', identifier }];
const local = (identifier: string) => [{ scheme: 'party', identifier }];
const of = (id: string, more: Partial<Person> = {}) => makePerson({ id, name: 'Jo Doe', ...more });

/** Two records of one name: whether they are of one person. */
const PAIRS: readonly [why: string, one: Person, other: Person, same: boolean][] = [
  ['the same id', of('in:a/1'), of('in:a/1'), true],
  ['plain ids of two packs', of('in:a/1'), of('in:b/1'), false],
  ['an id and an identifier of one scheme', of('Q5'), of('in:b/1', { identifiers: wikidata('Q5') }), true],
  ['a worldwide identifier of both', of('in:a/1', { identifiers: wikidata('Q5') }), of('in:b/9', { identifiers: wikidata('Q5') }), true],
  ['the scheme in other letters', of('bioguide:H1'), of('in:b/1', { identifiers: [{ scheme: 'Bioguide', identifier: 'H1' }] }), true],
  ['an address and an identifier', of('uk.org.publicwhip/person/7'), of('in:b/1', { identifiers: [{ scheme: 'uk.org.publicwhip', identifier: 'person/7' }] }), true],
  ['an id of Open States and an identifier', of('openstates:6e-5'), of('in:b/1', { identifiers: [{ scheme: 'openstates', identifier: '6e-5' }] }), true],
  ['other worldwide identifiers', of('Q5'), of('Q6'), false],
  ['the same number in two schemes', of('in:a/1', { identifiers: [{ scheme: 'viaf', identifier: '7' }] }), of('in:b/1', { identifiers: [{ scheme: 'icpsr', identifier: '7' }] }), false],
  ['an identifier that means something only in its pack', of('in:a/1', { identifiers: local('7') }), of('in:b/1', { identifiers: local('7') }), false],
  ['an identifier that is another’s plain id', of('in:a/1', { identifiers: [{ scheme: 'id', identifier: 'in:b/1' }] }), of('in:b/1'), false],
  ['name and day of birth', of('in:a/1', { birth: '1950-02-03' }), of('in:b/2', { birth: '1950-02-03' }), false],
]; // biome-ignore format: a table

describe('who is the same across packs', () => {
  it.each(PAIRS)('%s', (_, one, other, same) => {
    expect(isSamePerson(one, other)).toBe(same);
    expect(isSamePerson(other, one)).toBe(same);
  });

  it.each([
    ['in:a/1', true],
    ['in:b/7', true],
    ['Q5', true],
    ['wikidata:Q5', true],
    ['1', false],
    ['7', false],
    ['in:b/1', false],
  ])('a relation to %s leads to one whom two packs have: %s', (id, expected) => {
    const joined = of('in:a/1', { otherIds: ['in:b/7'], identifiers: [...wikidata('Q5'), ...local('7')] });
    expect(isIdOf(id, joined)).toBe(expected);
  }); // biome-ignore format: a table
});
