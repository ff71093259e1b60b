import { describe, expect, it } from 'vitest';
import { findByName } from '../../cli/find-by-name';
import type { Person } from '../../utils/people/person';
import { personWith } from '../people/make';

const person = (id: string, name: string, more: Partial<Person> = {}): Person =>
  personWith([], { id, name, ...more });

const PEOPLE = [
  person('ann', 'Ann Berg', { gender: 'female' }),
  person('tom', 'Tom Berg', { gender: 'male' }),
  person('zoe', 'Zoë Lund', {
    otherNames: [{ name: 'Zoe Marie Lund', kind: 'alias' }],
  }),
];

describe('findByName', () => {
  it.each([
    ['Ann Berg', ['ann']],
    ['ann berg', ['ann']],
    ['Dame Ann Berg', ['ann']],
    ['Zoe Lund', ['zoe']],
    ['Zoe Marie Lund', ['zoe']],
    ['Berg', ['ann', 'tom']],
    ['Nobody', []],
    ['Dame', []],
    ['', []],
  ])('%s', (name, ids) => {
    expect(findByName(PEOPLE, name).map(({ id }) => id)).toEqual(ids);
  });
});
