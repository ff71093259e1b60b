import { describe, expect, it } from 'vitest';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import { office, personWith } from '../make';

describe('age and name on a day', () => {
  it.each([
    ['2024-09-01', 61],
    ['2024-09-02', 62],
    ['2024-09-26', 62],
  ])('tells the age on %s', (day, age) => {
    expect(factsAsOf(personWith([], { birth: '1962-09-02' }), day).age).toBe(age);
  });

  it('tells no age where the birth is known by its year alone', () => {
    expect(factsAsOf(personWith([], { birth: '1962' }), '2024-01-01').age).toBeNull();
  });

  it('puts a peerage before the title, not the given name', () => {
    const honour = office('Life peerage', '2020', undefined, {
      kind: 'honour',
      honorificPrefix: 'Lady',
    });
    const person = personWith([honour], { familyName: 'Example' });
    expect(factsAsOf(person, '2024-01-01').name).toBe('Ada Example, Lady Example');
  });

  it.each([
    ['1835-07-08', 'Ada Byron'],
    ['1835-07-09', 'Ada Example'],
  ])('calls somebody by the birth name until it was given up: %s', (day, name) => {
    const birthName = { name: 'Ada Byron', kind: 'birth' as const, to: '1835-07-08' };
    const initials = { name: 'AB', kind: 'initials' as const, to: '1840-01-01' };
    expect(factsAsOf(personWith([], { otherNames: [initials, birthName] }), day).name).toBe(name);
  });

  it.each([
    ['2014-03-06', 'Ada Example'],
    ['2014-03-07', 'Dame Ada Example'],
  ])('gives the form of address only from its day: %s', (day, name) => {
    const honour = office('Dame Commander', '2014-03-07', undefined, { kind: 'honour' });
    const person = personWith([honour], { honorificPrefix: 'Dame' });
    expect(factsAsOf(person, day).name).toBe(name);
  });
});
