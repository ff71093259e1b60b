import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/people/person';
import { keepRecent } from '../../../utils/storage/backend/recent';
import { person } from '../../recognition/people';

const one = (number: number) => person(`p${number}`, `Person ${number}`);

describe('people read lately', () => {
  it('keeps whoever is asked for and drops the others', () => {
    const recent = keepRecent<number, Person>(2);
    for (let number = 0; number < 6; number++) {
      recent.add(number, one(number));
      expect(recent.get(0)?.id).toBe('p0');
    }
    expect(recent.get(1)).toBeUndefined();
    expect(recent.get(5)?.id).toBe('p5');
  });

  it('never mixes people up, and never keeps more than twice as many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(20)), (most, numbers) => {
        const recent = keepRecent<number, Person>(most);
        for (const number of numbers) if (!recent.get(number)) recent.add(number, one(number));
        const kept = Array.from({ length: 21 }, (_, number) => recent.get(number)?.id);
        for (const [number, id] of kept.entries()) {
          if (id !== undefined) expect(id).toBe(`p${number}`);
        }
        expect(kept.filter((id) => id !== undefined).length).toBeLessThanOrEqual(2 * most);
        expect(recent.get(numbers.at(-1) ?? -1) === undefined).toBe(numbers.length === 0);
      }),
    );
  });
});
